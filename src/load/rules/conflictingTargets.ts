import type { Interval } from '../../domain/figure/Interval.ts';
import { intersection } from '../../domain/figure/intervals.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { otherRow } from '../otherRow.ts';
import type { ProblemList } from '../ProblemList.ts';

/**
 * A document asks one thing of a place by one day. Where two of its rows ask what no value can satisfy at once, one of them is of
 * a part, another scope or other places. A ladder has a day for each step; at least 3 and at most 8 go together.
 */
export function conflictingTargets({ targets }: Rows, problems: ProblemList): void {
  const seen = new Map<string, { readonly row: TargetRow; readonly interval: Interval }[]>();
  for (const row of targets) {
    const { read } = row.requirement;
    if (!read.ok || (row.kind !== undefined && row.kind !== 'quantitative')) continue;
    const { place, indicator, policy, scope, applies_to, children, whom, denominator, called, due } = row;
    const whole = [place, indicator, policy, scope, applies_to, children, whom, denominator, called, due];
    // A step without a day of its own may be of any: two of them are compared only within one clause.
    const key = JSON.stringify(due === undefined ? [...whole, row.clause] : whole)
      .normalize('NFKC')
      .replace(/\s+/gu, '');
    const earlier = seen.get(key) ?? [];
    const other = earlier.find(({ interval }) => intersection(interval, read.interval) === undefined);
    if (other !== undefined) report(row, other.row, problems);
    seen.set(key, [...earlier, { row, interval: read.interval }]);
  }
}

function report(row: TargetRow, other: TargetRow, problems: ProblemList): void {
  const { place, indicator, due = '未写' } = row;
  const message = `“${place}”的“${indicator}”（到期 ${due}），${otherRow(other, row)}要求“${other.requirement.text}”，这里要求“${row.requirement.text}”，不能同时做到，而地方、文件、范围、适用对象、到期都一样；请看是不是其中一部分的要求（填范围），或是增加的数（换指标）`;
  problems.warning(row, 'requirement', 'values-conflict', message);
}
