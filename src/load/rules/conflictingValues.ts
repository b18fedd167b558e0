import type { Interval } from '../../domain/figure/Interval.ts';
import type { DayOfRow } from '../../domain/figure/printedDay.ts';
import { equals } from '../../domain/figure/rationalArithmetic.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import { otherRow } from '../otherRow.ts';
import type { ProblemList } from '../ProblemList.ts';

/**
 * A place has one value of an indicator in a period, group and scope. Where a table holds two, one of them is of something
 * else (a place below, a part, another scope), and every comparison would take the wrong one. Values as of different days,
 * or of different wholes, are different things.
 */
export function conflictingValues({ observations }: Rows, dayOf: DayOfRow, problems: ProblemList): void {
  const first = new Map<string, ObservationRow>();
  for (const row of observations) {
    if (typeof row.value.value === 'string') continue;
    const { place, indicator, period, breakdown, scope, denominator } = row;
    const { asOf: day } = dayOf(row);
    // The width of brackets and spaces within make no other group, scope or whole.
    const key = JSON.stringify([place, indicator, period, breakdown, scope, day, denominator])
      .normalize('NFKC')
      .replace(/\s+/gu, '');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else if (!hasSameValue(earlier, row)) report(row, earlier, problems);
  }
}

function report(row: ObservationRow, other: ObservationRow, problems: ProblemList): void {
  const { place, indicator, period } = row;
  const message = `“${place}”的“${indicator}”（期间 ${period}），${otherRow(other, row)}是“${other.value.text}”，这里是“${row.value.text}”，而地方、期间、分组、范围都一样；请看是不是别的地方的数，或是总数的一部分（填分组）、一定范围的数（填范围）`;
  problems.warning(row, 'value', 'values-conflict', message);
}

function hasSameValue(a: ObservationRow, b: ObservationRow): boolean {
  const [one, other] = [a.value.value, b.value.value];
  if (typeof one === 'string' || typeof other === 'string') return true;
  return hasSameBound(one.low, other.low) && hasSameBound(one.high, other.high);
}

function hasSameBound(a: Interval['low'], b: Interval['low']): boolean {
  if (a === null || b === null) return a === b;
  return a.open === b.open && equals(a.value, b.value);
}
