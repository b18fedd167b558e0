import type { Problem } from '../../src/domain/Problem.ts';
import { problemLines, problemSummary } from '../../src/load/problemLines.ts';

/** Prints the problems of a workspace, if there are any, as `npm run check-data` does. */
export function printProblems(problems: readonly Problem[], output: { write(text: string): unknown }): void {
  if (problems.length === 0) return;
  for (const line of problemLines(problems)) output.write(`${line}\n`);
  output.write(`${problemSummary(problems)}\n`);
}
