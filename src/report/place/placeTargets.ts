import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { appliesTo } from '../../domain/lists/targetLists.ts';
import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import type { Judgement } from '../../domain/Verdict.ts';
import { dueInBrief } from '../dueInBrief.ts';
import { judgementsOn } from '../judgementsOn.ts';
import { rowsByPlace } from '../rowsByPlace.ts';

/** A target as a place's page shows it: what is asked, by when, and what is to be said of this place. */
export interface PlaceTarget {
  readonly row: TargetRow;
  /** 学校覆盖率80%以上, or the deed that is asked for; with the document's own limit on whom it covers. */
  readonly asked: string;
  readonly due: string;
  readonly kind: VerdictKind;
  readonly reason: string;
  /** Its entry among all targets. */
  readonly path: string;
  /** 所辖每个地方, 每个集团: whom it binds one by one; empty where it binds the place itself. */
  readonly binds: string;
  /** The place above that asks it of each place below; undefined where the target is the place's own. */
  readonly from: string | undefined;
  /** The figure that decided it, or left it open. */
  readonly figure: Figure | undefined;
  /** How many of the places or groups that it binds one by one have nothing published. */
  readonly silentParts: number;
  /** Whether a number decides it. */
  readonly isNumeric: boolean;
}

/** The place's own targets, then those that a place above sets for each place below it. */
export function placeTargets(bulletin: Bulletin, place: string): readonly PlaceTarget[] {
  const own = rowsByPlace(bulletin)
    .targets(place)
    .flatMap((row) => {
      const verdict = bulletin.verdicts.get(row.target);
      return verdict === undefined ? [] : [placeTarget(bulletin, row, verdict, verdict.parts, undefined)];
    });
  const inherited = judgementsOn(bulletin, place)
    .filter(({ target }) => target.place !== place)
    .map(({ target, judgement }) => placeTarget(bulletin, target, judgement, [], target.place));
  return [...own, ...inherited];
}

function placeTarget(
  bulletin: Bulletin,
  row: TargetRow,
  { kind, reason, figure }: Judgement,
  parts: readonly Judgement[],
  from: string | undefined,
): PlaceTarget {
  const isNumeric = row.requirement.read.ok && row.value_basis !== 'none';
  const bound = row.applies_to ?? 'place';
  const title = bulletin.indicators.get(row.indicator)?.title ?? '';
  const scope = row.scope === undefined || from !== undefined ? '' : `（${row.scope}）`;
  return {
    row,
    asked: `${isNumeric ? `${title}${scope}：` : ''}${row.requirement.text}`,
    due: dueInBrief(row),
    kind,
    reason,
    figure,
    silentParts: parts.filter((part) => part.kind === 'overdue' || part.kind === 'no_data').length,
    path: `targets/#${row.target}`,
    binds: from !== undefined || bound === 'place' ? '' : appliesTo[bound],
    from: from === undefined ? undefined : (bulletin.places.get(from)?.name ?? from),
    isNumeric,
  };
}
