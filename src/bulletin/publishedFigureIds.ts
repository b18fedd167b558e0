import type { PrintingText } from '../domain/Workspace.ts';
import type { Bulletin } from './Bulletin.ts';

/** The ids that `<Fig id>` may name: those of documents' figures, and of any computed figure that the texts do use. */
export function publishedFigureIds(bulletin: Bulletin, texts: readonly PrintingText[]): ReadonlySet<string> {
  const used = texts.flatMap(({ printedFigures }) => printedFigures.map(({ id }) => id));
  return new Set([
    ...bulletin.rows.observations.map(({ observation }) => observation),
    ...used.filter((id) => bulletin.figure(id) !== undefined),
  ]);
}
