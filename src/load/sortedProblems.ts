import type { Problem } from '../domain/Problem.ts';

/** Problems by file, then row; faults of one row stay in the order in which they were found. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => compareText(a.file, b.file) || a.row - b.row);
}

/** Code point order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
