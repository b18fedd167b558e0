import type { Bulletin } from '../bulletin/Bulletin.ts';
import { type VerdictKind, verdictKinds } from '../domain/lists/verdictKinds.ts';
import type { Judgement } from '../domain/Verdict.ts';
import { type FigureView, figureView } from './figureView.ts';
import { perBulletin } from './perBulletin.ts';

/** A verdict on one place or group, ready to print. */
export interface JudgementView {
  /** The name of the place or group. */
  readonly subject: string;
  /** Its page. */
  readonly path: string;
  readonly kind: VerdictKind;
  readonly word: string;
  readonly reason: string;
  readonly evidence: FigureView | undefined;
}

const groupNames = perBulletin(({ rows }) => new Map(rows.groups.map(({ group, name }) => [group, name])));

/** What a page shows of a verdict on one place or group. */
export function judgementView(
  bulletin: Bulletin,
  { subject, kind, reason, figure }: Judgement,
): JudgementView {
  return {
    ...subjectView(bulletin, subject),
    kind,
    word: verdictKinds[kind],
    reason,
    evidence: figure === undefined ? undefined : figureView(bulletin, figure),
  };
}

function subjectView(bulletin: Bulletin, id: string): { readonly subject: string; readonly path: string } {
  const place = bulletin.places.get(id);
  if (place !== undefined) return { subject: place.name, path: `places/${id}/` };
  return { subject: groupNames(bulletin).get(id) ?? id, path: `groups/${id}/` };
}
