import type { PolicyDocument } from '../domain/PolicyDocument.ts';
import type { Bulletin } from './Bulletin.ts';

/** The ids that `<Fig id>` may name: those of documents' figures, and of any computed figure that the policies do use. */
export function publishedFigureIds(
  bulletin: Bulletin,
  policies: readonly PolicyDocument[],
): ReadonlySet<string> {
  const used = policies.flatMap(({ printedFigures }) => printedFigures.map(({ id }) => id));
  return new Set([
    ...bulletin.rows.observations.map(({ observation }) => observation),
    ...used.filter((id) => bulletin.figure(id) !== undefined),
  ]);
}
