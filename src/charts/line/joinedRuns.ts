import type { LinePoint } from './spec.ts';

/** An exact number in its place. */
export interface JoinedPoint {
  readonly at: number;
  readonly value: number;
}

/** Points in the order of time. */
export function inTime(points: readonly LinePoint[]): readonly LinePoint[] {
  return [...points].sort((a, b) => a.at - b.at);
}

/**
 * The stretches that a line may join: exact numbers of successive years, at least two. A bound, a missing value or a year
 * without a row breaks the line; it is never drawn across what is not known.
 */
export function joinedRuns(points: readonly LinePoint[]): readonly (readonly JoinedPoint[])[] {
  const runs: JoinedPoint[][] = [];
  let run: JoinedPoint[] = [];
  for (const { at, value } of inTime(points)) {
    const last = run.at(-1);
    const follows = last !== undefined && at > last.at && at - last.at <= 1;
    if (value.kind !== 'exact' || !follows) {
      runs.push(run);
      run = [];
    }
    if (value.kind === 'exact') run.push({ at, value: value.at });
  }
  runs.push(run);
  return runs.filter(({ length }) => length > 1);
}
