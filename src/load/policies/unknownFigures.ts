import type { Problem } from '../../domain/Problem.ts';
import type { PrintingText } from '../../domain/Workspace.ts';
import { Directory } from '../names/Directory.ts';
import { ProblemList } from '../ProblemList.ts';

/** The `<Fig id>` uses in policies and other texts that name no figure of the bulletin. */
export function unknownFigures(
  texts: readonly PrintingText[],
  knownIds: ReadonlySet<string>,
): readonly Problem[] {
  const problems = new ProblemList();
  const figures = new Directory(() => [...knownIds].map((id) => ({ id, names: [] })));
  for (const { file, printedFigures } of texts) {
    for (const { id, line } of printedFigures) {
      if (knownIds.has(id)) continue;
      const message = `<Fig id="${id}" /> 所指的数据查不到${figures.hint(id)}；请改正编码`;
      problems.error({ file, row: line }, 'Fig', 'unknown-figure', message);
    }
  }
  return problems.all;
}
