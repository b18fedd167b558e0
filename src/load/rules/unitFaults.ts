import type { Unit } from '../../domain/lists/units.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';

/** The units that one number carries: in its printed form, in the row's unit column, and its indicator's. */
export interface UnitsOfNumber {
  readonly printed: Unit | undefined;
  readonly column: Unit | undefined;
  readonly indicator: Unit | undefined;
}

/** Reports the first disagreement among a row's units. `printedColumn` is the column that holds the number. */
export function reportUnits(
  row: Spot & { readonly indicator: string },
  units: UnitsOfNumber,
  printedColumn: 'value' | 'requirement',
  problems: ProblemList,
): void {
  const { printed, column, indicator } = units;
  if (printed !== undefined && column !== undefined && !fits(printed, column)) {
    const message = `数带的单位是“${printed}”，“计量单位”一栏写的是“${column}”；两处要一致，单位一栏可以留空`;
    problems.error(row, 'unit', 'unit-mismatch', message);
    return;
  }
  const unit = column ?? printed;
  if (unit === undefined || indicator === undefined || fits(unit, indicator)) return;
  const message = `数的单位是“${unit}”，指标“${row.indicator}”的单位是“${indicator}”；请核对指标编码和单位`;
  problems.error(row, column === undefined ? printedColumn : 'unit', 'unit-mismatch', message);
}

/** An average of schools per group is printed in schools. */
function fits(unit: Unit, wanted: Unit): boolean {
  return unit === wanted || (wanted === '所/个' && unit === '所');
}
