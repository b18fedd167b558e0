import type { VerdictKind } from '../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import type { Judgement } from '../domain/Verdict.ts';
import { softInWords } from '../format/softInWords.ts';
import type { Comparison } from './compareInterval.ts';
import { type Due, dueInWords } from './Due.ts';
import type { Hindrance } from './hindranceOf.ts';
import type { NumberedFigure } from './NumberedFigure.ts';
import { sentence } from './sentence.ts';

/** A judgement on one place or group; `softened` where a soft requirement was not kept, which is no 未达标. */
export interface Ruling {
  readonly judgement: Judgement;
  readonly softened: boolean;
}

/** The ruling on a comparison: 原则上, 争取, 有条件的 and their like are never missed. */
export function ruled(
  subject: string,
  target: TargetRow,
  comparison: Comparison,
  figure: NumberedFigure | undefined,
  clauses: readonly string[],
): Ruling {
  const softened = comparison === 'missed' && target.hardness === 'soft';
  const pardon = softened ? `${softInWords(target)}，不判未达标` : '';
  const kind = softened ? 'undetermined' : comparison;
  return { judgement: { subject, kind, reason: sentence(...clauses, pardon), figure }, softened };
}

const kindWithoutEvidence: Readonly<Record<Due['kind'], VerdictKind>> = {
  ahead: 'not_due',
  reached: 'overdue',
  undated: 'no_data',
};

/** The ruling where nothing is known that could decide; `missing` says what we have not found. */
export function withoutEvidence(
  subject: string,
  target: TargetRow,
  due: Due,
  asOf: string,
  missing: string,
  remarks: readonly string[] = [],
): Ruling {
  const when = dueInWords(target, due, asOf);
  const lead = when === '' ? missing : `${when}，${missing}`;
  const clauses = due.kind === 'ahead' ? [when] : [lead];
  const kind = kindWithoutEvidence[due.kind];
  return {
    judgement: { subject, kind, reason: sentence(...clauses, ...remarks), figure: undefined },
    softened: false,
  };
}

/** The ruling where something is known that can decide nothing. */
export function hindered(subject: string, { kind, clauses }: Hindrance, asides: readonly string[]): Ruling {
  const reason = sentence(...clauses, ...asides);
  const isOpen = kind === 'undetermined';
  return { judgement: { subject, kind, reason, figure: undefined, isOpen }, softened: false };
}
