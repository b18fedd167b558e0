import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { lastDay, yearOf } from '../../domain/PartialDate.ts';
import { requirementInBrief } from '../../format/softInWords.ts';
import { targetTitle } from '../targetTitle.ts';
import { measuredBy } from './measuredBy.ts';
import type { PlaceTarget } from './placeTargets.ts';

/** The worst first: of several targets of one year none that was missed goes unsaid. */
const order: readonly VerdictKind[] = [
  'missed',
  'overdue',
  'undetermined',
  'no_data',
  'not_judged',
  'not_due',
  'met',
];
const mostNamed = 3;

/**
 * The targets of a progress sentence: those of the latest year that has come due, with their verdicts, and those of the next.
 * `title` is what the sentence speaks of, `figures` what stands beside it.
 */
export function aimsInWords(
  bulletin: Bulletin,
  title: string,
  aims: readonly PlaceTarget[],
  figures: readonly Figure[],
): readonly string[] {
  const asOf = bulletin.site.as_of;
  const dayOf = ({ row }: PlaceTarget): string => lastDay(row.due ?? '');
  const aimWords = ({ due, row, from = '' }: PlaceTarget): string => {
    const asked = targetTitle(bulletin, row);
    return `${from}要求${due}${asked === title ? '' : asked}${requirementInBrief(row)}`;
  };
  const inTime = aims.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const reached = inTime.filter((aim) => dayOf(aim) <= asOf);
  const ahead = inTime.filter((aim) => dayOf(aim) > asOf);
  return [
    ...named(sameYear(reached, reached.at(-1)).toSorted(worstFirst), (aim) => {
      const measured = measuredBy(aim, figures);
      return `${aimWords(aim)}，${measured === '' ? '' : `${measured}，`}${verdictKinds[aim.kind]}`;
    }),
    ...named(sameYear(ahead, ahead[0]), (aim) => `${aimWords(aim)}，还没有到期`),
  ];
}

function sameYear(aims: readonly PlaceTarget[], like: PlaceTarget | undefined): readonly PlaceTarget[] {
  const year = yearOf(like?.row.due ?? '');
  return aims.filter(({ row }) => yearOf(row.due ?? '') === year);
}

function worstFirst(a: PlaceTarget, b: PlaceTarget): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}

function named(aims: readonly PlaceTarget[], words: (aim: PlaceTarget) => string): readonly string[] {
  const rest = aims.length - mostNamed;
  const shown = aims.slice(0, mostNamed).map(words);
  return rest > 0 ? [...shown, `同年另有${rest}项，见目标一节`] : shown;
}
