import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { levels } from '../../domain/lists/levels.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { formatDate } from '../../format/formatDate.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { countsInWords, type VerdictCounts, verdictCounts } from '../targets/verdictCounts.ts';
import { targetTitle } from '../targetTitle.ts';
import { type Breakdown, breakdowns } from './breakdowns.ts';
import { type Deeds, deedsOf } from './deeds.ts';
import { type Headline, headlines } from './headlines.ts';
import { placeAnswer, placePromise } from './placeAnswer.ts';
import { type CheckView, placeChecks } from './placeChecks.ts';
import { type PlaceChildren, placeChildren } from './placeChildren.ts';
import { type PlaceGroups, placeGroups } from './placeGroups.ts';
import { type Need, placeNeeds, yearGaps } from './placeNeeds.ts';
import { type PlaceTarget, placeTargets } from './placeTargets.ts';
import { placeTrail } from './placeTrail.ts';
import { type Progress, progressOf } from './progress.ts';
import { schoolsLink } from './schoolsInWords.ts';
import { listedSchools } from './schoolsPage.ts';

export interface PlacePage {
  readonly place: PlaceRow;
  readonly level: string;
  readonly asOf: string;
  readonly trail: readonly { readonly title: string; readonly path: string }[];
  readonly headlines: readonly Headline[];
  readonly answer: readonly string[];
  readonly promise: ReturnType<typeof placePromise>;
  /** The answer in one paragraph, for search engines. */
  readonly description: string;
  readonly counts: VerdictCounts;
  /** The page of the place's own targets; of the place above where only that one sets any; empty where there are none. */
  readonly targetsPath: string;
  /** Whose targets those are: the place's, or those of the place above. */
  readonly targetsOf: string;
  /** Where each target that binds the place is listed: the page of its targets, or a section of this one. */
  readonly listPath: string;
  /** Those that a number decides, by due date; the rest are counted and stand on the page of targets. */
  readonly numeric: readonly PlaceTarget[];
  /** 另有76项事项、规则和定性要求：…; empty where there are none. */
  readonly otherTargets: string;
  /** Those without a number, by what would settle them. */
  readonly deeds: readonly Deeds[];
  readonly charted: readonly Progress[];
  /** Those with too little to draw. */
  readonly uncharted: readonly Progress[];
  readonly breakdowns: readonly Breakdown[];
  readonly needs: readonly Need[];
  readonly yearGaps: ReturnType<typeof yearGaps>;
  readonly checks: readonly CheckView[];
  readonly groups: PlaceGroups;
  /** How many rows of the school table name the place; they have a page of their own. */
  readonly schoolCount: number;
  /** How many of those are open, as the words of the link to that page. */
  readonly schoolsLink: string;
  readonly children: PlaceChildren;
  /** Computed from published numbers: shares and changes. */
  readonly derived: readonly FigureView[];
  /** What documents print besides, of indicators that no roster yields. */
  readonly others: readonly FigureView[];
  /** Whether the roster yields figures here, which then have a page of their own. */
  readonly hasFigures: boolean;
}

/** What the page of one place shows. */
export function placePage(bulletin: Bulletin, place: PlaceRow): PlacePage {
  const id = place.place;
  const figures = bulletin.figuresOf(id);
  const targets = placeTargets(bulletin, id);
  const numeric = targets.filter(({ isNumeric }) => isNumeric);
  const promised = new Map(numeric.map(({ row }) => [row.indicator, targetTitle(bulletin, row)]));
  const shown = headlines(bulletin, figures, promised);
  const progress = progressOf(bulletin, place, figures, targets);
  const children = placeChildren(bulletin, place);
  const answer = placeAnswer(
    shown,
    children.lines.some(({ cells }) => cells.some(({ figure }) => figure !== undefined)),
  );
  const promise = placePromise(targets);
  const originOf = (indicator: string) => bulletin.indicators.get(indicator)?.origin;
  return {
    place,
    level: levels[place.level],
    asOf: formatDate(rosterIndex(bulletin).dayOf(id)),
    trail: placeTrail(bulletin, place),
    headlines: shown,
    answer,
    promise,
    description: [`${place.name}：`, ...answer, promise.lead, promise.counts].join(''),
    counts: verdictCounts(targets.map(({ kind }) => kind)),
    ...targetPages(bulletin, place, targets),
    numeric: numeric.toSorted(byDue),
    otherTargets: otherTargets(targets),
    deeds: deedsOf(targets),
    charted: progress.filter(({ chart }) => chart !== undefined),
    uncharted: progress.filter(({ chart }) => chart === undefined),
    breakdowns: breakdowns(bulletin, place.name, figures),
    needs: placeNeeds(bulletin, id, targets),
    yearGaps: yearGaps(bulletin, id),
    checks: placeChecks(bulletin, id),
    groups: placeGroups(bulletin, id),
    schoolCount: rosterIndex(bulletin).schoolsAt(id).length,
    schoolsLink: schoolsLink(listedSchools(bulletin, id)),
    children,
    derived: figures.filter(isOf('derived')).map((figure) => figureView(bulletin, figure)),
    others: figures.filter(isOf('documents')).map((figure) => figureView(bulletin, figure)),
    hasFigures: figures.some(
      ({ basis, indicator }) => basis.kind === 'computed' && originOf(indicator) === 'roster',
    ),
  };

  function isOf(origin: 'derived' | 'documents'): (figure: { readonly indicator: string }) => boolean {
    return ({ indicator }) => (originOf(indicator) ?? 'documents') === origin;
  }
}

/** Those without a date last. */
function byDue({ row: a }: PlaceTarget, { row: b }: PlaceTarget): number {
  const day = ({ due }: TargetRow): string => (due === undefined ? '9' : lastDay(due));
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}

function targetPages(
  bulletin: Bulletin,
  { place, name }: PlaceRow,
  targets: readonly PlaceTarget[],
): Pick<PlacePage, 'targetsPath' | 'targetsOf' | 'listPath'> {
  const own = targets.find(({ from }) => from === undefined);
  const first = own ?? targets[0];
  if (first === undefined) return { targetsPath: '', targetsOf: '', listPath: '' };
  const targetsPath = `targets/place/${first.row.place}/`;
  if (own !== undefined) return { targetsPath, targetsOf: name, listPath: targetsPath };
  const targetsOf = bulletin.places.get(first.row.place)?.name ?? '';
  return { targetsPath, targetsOf, listPath: `places/${place}/#targets` };
}

function otherTargets(targets: readonly PlaceTarget[]): string {
  const others = targets.filter(({ isNumeric }) => !isNumeric);
  if (others.length === 0) return '';
  const counts = countsInWords(verdictCounts(others.map(({ kind }) => kind)));
  return `${others.length === targets.length ? '' : '另'}有${others.length}项没有数的要求（事项、规则、定性目标）：${counts}。`;
}
