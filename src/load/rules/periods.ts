import type { PartialDate } from '../../domain/PartialDate.ts';

/** A span of time; a blank start means always, a blank end still. */
export interface Period {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
}

/** Whether `a` comes before `b` on whichever of their days: 2018-07 before 2018-09-01, but not 2018 before 2018-09. */
export function surelyBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** Whether the end comes before the start, however partial dates are read. */
export function isReversed({ start, end }: Period): boolean {
  return start !== undefined && end !== undefined && surelyBefore(end, start);
}

/**
 * Whether two periods share time however their partial dates are read: leaving and joining in the same year, or on the
 * same day, may be one after the other and does not count.
 */
export function surelyOverlap(a: Period, b: Period): boolean {
  return startsWithin(a.start, b.end) && startsWithin(b.start, a.end);
}

function startsWithin(start: PartialDate | undefined, end: PartialDate | undefined): boolean {
  return start === undefined || end === undefined || surelyBefore(start, end);
}
