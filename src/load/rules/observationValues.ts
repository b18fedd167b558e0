import type { Interval } from '../../domain/figure/Interval.ts';
import { between, intersection } from '../../domain/figure/intervals.ts';
import { compare, rational } from '../../domain/figure/rationalArithmetic.ts';
import type { Unit } from '../../domain/lists/units.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';
import { reportUnits } from './unitFaults.ts';

/** Growth, gross enrolment and comparisons with something else may pass 100% (or fall below 0); a part of a whole may not. */
const notAShare =
  /(?:^|[_ -])(?:growth|increase|change|gross|ratio)(?:[_ -]|$)|增长|增幅|增加|提高|变化|毛入|之比|比值/iu;

const whole = between(rational(0), rational(100));

/** The unit of every printed number agrees with its indicator's, and a share lies between 0 and 100%. */
export function observationValues(
  { observations, indicators }: Rows,
  units: ReadonlyMap<string, Unit>,
  problems: ProblemList,
): void {
  const titles = new Map(indicators.map((row) => [row.indicator, row.title]));
  for (const row of observations) {
    const indicator = units.get(row.indicator);
    reportUnits(row, { printed: row.value.unit, column: row.unit, indicator }, 'value', problems);
    const { value } = row.value;
    const isShare =
      indicator === '%' && !notAShare.test(`${row.indicator} ${titles.get(row.indicator) ?? ''}`);
    if (!isShare || typeof value === 'string' || withinWhole(value)) continue;
    const message = `“${row.value.text}”超出了 0 到 100%；请核对数值，或换一个不是“部分占全体”的指标`;
    problems.error(row, 'value', 'percent-out-of-range', message);
  }
}

function withinWhole(value: Interval): boolean {
  if (intersection(value, whole) === undefined) return false;
  const tooLow = value.low !== null && compare(value.low.value, rational(0)) < 0;
  const tooHigh = value.high !== null && compare(value.high.value, rational(100)) > 0;
  return !tooLow && !tooHigh;
}
