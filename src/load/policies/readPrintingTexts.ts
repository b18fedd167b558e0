import { join } from 'node:path';
import type { PrintingText } from '../../domain/Workspace.ts';
import { readTextFile } from '../files/readTextFile.ts';
import type { ProblemList } from '../ProblemList.ts';
import { scanBody } from './scanBody.ts';

/** The figures that MDX files print; `files` are relative to the workspace. A file that does not open is told of. */
export function readPrintingTexts(
  folder: string,
  files: readonly string[],
  problems: ProblemList,
): readonly PrintingText[] {
  return files.flatMap((file) => {
    const read = readTextFile(join(folder, file));
    if (read.ok) return [{ file, printedFigures: scanBody(read.text, '', file, 0, problems).printedFigures }];
    problems.error({ file, row: read.row }, '', read.code, read.message);
    return [];
  });
}
