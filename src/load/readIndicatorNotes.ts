import type { IndicatorNote } from '../domain/Workspace.ts';
import type { Directory } from './names/Directory.ts';
import type { ProblemList } from './ProblemList.ts';
import { listMdx } from './policies/readPolicies.ts';

/** Every `content/indicators/<indicator>.mdx`, sorted by id; one that explains no indicator is an error. */
export function readIndicatorNotes(
  folder: string,
  known: { readonly has: (id: string) => boolean; readonly directory: Directory },
  problems: ProblemList,
): readonly IndicatorNote[] {
  const files = listMdx(folder, 'content/indicators', problems);
  for (const { id, file } of files.filter((note) => !known.has(note.id))) {
    const message = `没有编码为“${id}”的指标可供说明${known.directory.hint(id)}；请改正文件名`;
    problems.error({ file, row: 0 }, '', 'unknown-indicator', message);
  }
  return files.map(({ id, file }) => ({ indicator: id, file }));
}
