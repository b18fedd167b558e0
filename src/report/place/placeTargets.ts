import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { appliesTo } from '../../domain/lists/targetLists.ts';
import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import type { Judgement } from '../../domain/Verdict.ts';
import { bracketed } from '../../format/bracketed.ts';
import { softInWords } from '../../format/softInWords.ts';
import { dueInBrief } from '../dueInBrief.ts';
import { judgementsOn } from '../judgementsOn.ts';
import { rowsByPlace } from '../rowsByPlace.ts';
import { targetTitle } from '../targetTitle.ts';

/** A target as a place's page shows it: what is asked, by when, and what is to be said of this place. */
export interface PlaceTarget {
  readonly row: TargetRow;
  /** 学校覆盖率80%以上, or the deed that is asked for; with the document's own limit on whom it covers. */
  readonly asked: string;
  /** The document's own limit that `asked` carries: 中心城区, 每年; empty where there is none. */
  readonly scope: string;
  readonly due: string;
  readonly kind: VerdictKind;
  readonly reason: string;
  /** Its entry among all targets. */
  readonly path: string;
  /** 每个县市, 各教联体（推定）: whom it binds one by one; empty where it binds the place itself. */
  readonly binds: string;
  /** The place above that asks it of each place below; undefined where the target is the place's own. */
  readonly from: string | undefined;
  /** Whom it binds, whose requirement it is and how soft: 恩施州对每个县市的要求；柔性要求（原则上）. */
  readonly conditions: string;
  /** The figure that decided it, or left it open. */
  readonly figure: Figure | undefined;
  /** Whether what is known is of another day or counted otherwise. */
  readonly isOpen: boolean;
  /** How many of the places or groups that it binds one by one have nothing published. */
  readonly silentParts: number;
  /** How many of them have a number that leaves it open: a bound, one of another day or counted otherwise, or two that differ. */
  readonly openParts: number;
  /** Whether what is known of one day contradicts itself. */
  readonly isDisputed: boolean;
  /** The places below that it binds one by one of which that is so: their names. */
  readonly disputedParts: readonly string[];
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
  { kind, reason, figure, isOpen = false, isDisputed = false }: Judgement,
  parts: readonly Judgement[],
  from: string | undefined,
): PlaceTarget {
  const silentParts = parts.filter((part) => part.kind === 'overdue' || part.kind === 'no_data').length;
  const openParts = parts.filter(isLeftOpen).length;
  const isNumeric = row.requirement.read.ok && row.value_basis !== 'none';
  const bound = row.applies_to ?? 'place';
  // Which places a place above means, each of them knows; how often it asks is news to it.
  const scope = from === undefined || row.due_basis === 'recurring' ? (row.scope ?? '') : '';
  const reading = row.applies_basis === 'inferred' ? '（推定）' : '';
  const binds = from !== undefined || bound === 'place' ? '' : `${row.whom ?? appliesTo[bound]}${reading}`;
  const above = from === undefined ? undefined : (bulletin.places.get(from)?.name ?? from);
  const named = `${targetTitle(bulletin, row)}${bracketed(scope)}：`;
  return {
    row,
    asked: `${isNumeric || row.called !== undefined ? named : ''}${row.requirement.text}`,
    scope,
    due: dueInBrief(row),
    kind,
    reason,
    figure,
    isOpen,
    isDisputed,
    disputedParts: parts
      .filter((part) => part.isDisputed)
      .map(({ subject }) => bulletin.places.get(subject)?.name ?? subject),
    silentParts,
    openParts,
    path: `targets/#${row.target}`,
    binds,
    conditions: [
      above === undefined ? binds : `${above}对${row.whom ?? '下辖每个地方'}${reading}的要求`,
      row.hardness === 'soft' ? softInWords(row) : '',
    ]
      .filter((words) => words !== '')
      .join('；'),
    from: above,
    isNumeric,
  };
}

function isLeftOpen({ kind, figure, isOpen, isDisputed }: Judgement): boolean {
  return kind === 'undetermined' && (figure !== undefined || isOpen === true || isDisputed === true);
}
