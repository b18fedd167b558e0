import type { Interval } from '../domain/figure/Interval.ts';
import { atLeast, between, exact } from '../domain/figure/intervals.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import { marks } from '../domain/lists/marks.ts';
import type { Unit } from '../domain/lists/units.ts';
import { tables } from '../domain/tables/tables.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { groupedDigits } from '../format/formatNumber.ts';
import type { Working } from './IndicatorDeclaration.ts';
import type { Head } from './roster/Enrolments.ts';
import type { Doubt, HeadCount, Tally } from './roster/Tally.ts';

/** A count. `unlisted` groups whose members are not all listed make it a floor. */
export function count(n: number, unit: Unit, unlisted = 0): Working {
  const value = floor(rational(n), unlisted);
  return { value, formula: () => formatInterval(value, unit) + floorWords(unlisted) };
}

/** A count that is known to lie between two numbers. */
export function countBetween(low: number, high: number, unit: Unit): Working {
  const value = between(rational(low), rational(high));
  return { value, formula: () => formatInterval(value, unit) };
}

/** A count that schools in doubt may raise by `doubtful`. */
export function countWithDoubt(n: number, doubtful: number, unit: Unit, unlisted: number): Working {
  return doubtful === 0 || unlisted > 0 ? count(n, unit, unlisted) : countBetween(n, n + doubtful, unit);
}

/** `part ÷ whole` in percent. Nothing to divide by is 不适用, never 0; all of it is no floor. */
export function percentage(part: number, whole: number, unlisted = 0): Working {
  if (whole === 0) return notApplicable;
  const doubtful = part < whole ? unlisted : 0;
  const working = division(part, whole, floor(rational(part * 100, whole), doubtful), '%', doubtful);
  return { ...working, quotient: { part, whole } };
}

/** `part ÷ whole` in the part's unit; schools in doubt may raise the part by `doubtful`. */
export function average(
  part: number,
  whole: number,
  unit: Unit,
  unlisted: number,
  doubtful: number,
): Working {
  if (whole === 0) return notApplicable;
  if (doubtful === 0 || unlisted > 0)
    return division(part, whole, floor(rational(part, whole), unlisted), unit, unlisted);
  const value = between(rational(part, whole), rational(part + doubtful, whole));
  const most = `${digits(part)}—${digits(part + doubtful)}`;
  return { value, formula: () => `${most} ÷ ${digits(whole)} = ${formatInterval(value, unit)}` };
}

/** No number at all where a school that counts, or may count, has not filed one: nothing is known of what is missing. */
export function unfiled({ schools, heads, doubts }: Tally, columns: readonly Head[]): Working | undefined {
  const missing = columns.filter((head) => heads[head].missing > 0);
  const doubtful = doubts.length === 0 ? none : columns.filter((head) => unfiledBy(doubts, head) > 0);
  if (missing.length === 0 && doubtful.length === 0) return undefined;
  const words = (): string[] => [
    ...missing.flatMap((head) => missingWords(heads[head], tables.enrolments.columns[head].title)),
    ...doubtful.map(
      (head) =>
        `学段或办学性质未载明的学校里${digits(unfiledBy(doubts, head))}所没有${tables.enrolments.columns[head].title}`,
    ),
  ];
  return { value: 'x', formula: () => `${digits(schools)}所学校里${words().join('、')}，不能计算` };
}

const none: readonly Head[] = [];

function unfiledBy(doubts: readonly Doubt[], head: Head): number {
  return doubts.filter(({ numbers }) => typeof numbers[head] !== 'number').length;
}

/** A cell that says why it has no number keeps its own word: 1所的在校生数不公布. */
function missingWords({ missing, marked }: HeadCount, title: string): readonly string[] {
  const said = [...(marked ?? [])];
  const silent = missing - said.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...(silent > 0 ? [`${digits(silent)}所没有${title}`] : []),
    ...said.map(([mark, count]) => `${digits(count)}所的${title}${marks[mark]}`),
  ];
}

export const notApplicable: Working = { value: 'z', formula: () => '分母为 0，不适用' };

function division(part: number, whole: number, value: Interval, unit: Unit, unlisted: number): Working {
  return {
    value,
    formula: () =>
      `${digits(part)} ÷ ${digits(whole)} = ${formatInterval(value, unit)}${floorWords(unlisted)}`,
  };
}

function floor(n: Rational, unlisted: number): Interval {
  return unlisted > 0 ? atLeast(n) : exact(n);
}

/** Why a count is a floor; empty where every list is complete. */
export function floorWords(unlisted: number): string {
  return unlisted > 0 ? `，${unlisted}个集团的名单未列全，是下限` : '';
}

/** A whole number as a formula prints it: `1,878`. */
export function digits(n: number): string {
  return groupedDigits(String(n));
}
