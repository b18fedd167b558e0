import type { Figure } from '../../domain/figure/Figure.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { marks } from '../../domain/lists/marks.ts';
import type { Unit } from '../../domain/lists/units.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import { withUnit } from './withUnit.ts';

/**
 * The figures that documents print, in the order of the table; a figure's id is its observation's. The unit is the one
 * printed, else the row's, else the indicator's. Rows whose indicator is unknown and that carry no unit are left out.
 */
export function observationFigures(
  rows: readonly ObservationRow[],
  indicators: Iterable<Indicator>,
): readonly Figure[] {
  const units = new Map(Array.from(indicators, ({ id, unit }) => [id, unit]));
  return rows.flatMap((row) => {
    const unit = row.value.unit ?? row.unit ?? units.get(row.indicator);
    return unit === undefined ? [] : [observationFigure(row, unit)];
  });
}

function observationFigure(row: ObservationRow, unit: Unit): Figure {
  const { observation, policy, clause, phrase, value, as_of: asOf } = row;
  return {
    id: observation,
    place: row.place,
    indicator: row.indicator,
    period: row.period,
    breakdown: row.breakdown ?? '',
    scope: row.scope ?? '',
    value: value.value,
    unit,
    text: typeof value.value === 'string' ? marks[value.value] : withUnit(value, unit, phrase),
    basis: {
      kind: 'published',
      policy,
      clause,
      observation,
      phrase,
      ...(asOf === undefined ? {} : { asOf }),
      ...(row.as_of_basis === 'inferred' ? { isAsOfInferred: true } : {}),
    },
  };
}
