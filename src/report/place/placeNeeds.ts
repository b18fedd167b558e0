import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { datedOn } from '../../domain/figure/datedOn.ts';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import { bracketed } from '../../format/bracketed.ts';
import { formatDate } from '../../format/formatDate.ts';
import { requirementInBrief } from '../../format/softInWords.ts';
import { targetTitle } from '../targetTitle.ts';
import { hasNumber } from './headlines.ts';
import { placeChecks } from './placeChecks.ts';
import type { PlaceTarget } from './placeTargets.ts';

/** What would have to be supplied before something could be said, and what could then be said. */
export interface Need {
  readonly title: string;
  /** The targets that wait for it: 2023年底30%以上（到期未公布）. */
  readonly waiting: readonly { readonly words: string; readonly path: string }[];
  /** What to publish, or to correct, in one sentence. */
  readonly publish: string;
  /** Whether the numbers that contradict each other stand in the page's checks. */
  readonly isChecked: boolean;
  /** The tables and rows from which it could be computed instead; empty where no roster yields it. */
  readonly orCompute: string;
}

/**
 * Whether something that is not published would decide the target: nothing at all is, or only a bound, or a number of another day or
 * another way of counting, or not of all parts; or two numbers contradict each other.
 */
function isWaiting(target: PlaceTarget): boolean {
  const { kind, figure, silentParts, openParts, isNumeric, isOpen, isDisputed } = target;
  const isLeft = figure !== undefined || silentParts + openParts > 0 || isOpen || isDisputed;
  return isNumeric && (kind === 'overdue' || kind === 'no_data' || (kind === 'undetermined' && isLeft));
}

/** What is missing to judge the numeric targets of a place, request by request: of one indicator, of whom, by whose rules. */
export function placeNeeds(
  bulletin: Bulletin,
  place: string,
  targets: readonly PlaceTarget[],
): readonly Need[] {
  const byRequest = Map.groupBy(targets.filter(isWaiting), (target) => {
    const { row, scope, isDisputed } = target;
    const rules = rulesAsked(bulletin, place, target);
    return [row.indicator, targetTitle(bulletin, row), scope, eachOf(target), rules, isDisputed].join('\n');
  });
  const gaps = byRequest.size === 0 ? [] : bulletin.gapsOf(place);
  const explained = new Set<string>();
  return [...byRequest.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const { row, scope, isDisputed } = first;
    const title = targetTitle(bulletin, row);
    const gap = gaps.find((each) => each.indicator === row.indicator && each.period === '');
    const isTold = isDisputed || explained.has(row.indicator);
    if (!isDisputed) explained.add(row.indicator);
    const need: Need = {
      title: `${title}${bracketed(scope)}`,
      waiting: those.map((target) => ({ words: waitingWords(target), path: target.path })),
      publish: requestWords(bulletin, place, those),
      isChecked: isDisputed && isInChecks(bulletin, place, first),
      orCompute: isTold
        ? ''
        : gap === undefined
          ? rulesMissing(bulletin, place, first)
          : withoutLead(gap.reason),
    };
    return [need];
  });
}

/** Whether the numbers that contradict each other stand on the same page. */
function isInChecks(bulletin: Bulletin, place: string, target: PlaceTarget): boolean {
  if (eachOf(target) !== '') return false;
  return placeChecks(bulletin, place).some(
    ({ kind, figure }) => kind === 'differs' && figure?.indicator === target.row.indicator,
  );
}

function waitingWords({ due, scope, kind, silentParts, openParts, row }: PlaceTarget): string {
  const what = requirementInBrief(row);
  const parts = [
    silentParts > 0 ? `${silentParts}个没有公布` : '',
    openParts > 0 ? `${openParts}个无法判定` : '',
  ];
  const state = parts.filter((words) => words !== '').join('、') || verdictKinds[kind];
  if (scope !== '' && scope === due) return `${what}（${state}）`;
  return row.due === undefined ? `${what}，${due}（${state}）` : `${due}${what}（${state}）`;
}

/** What to publish, and of whom numbers that contradict each other have to be corrected. */
function requestWords(bulletin: Bulletin, place: string, targets: readonly PlaceTarget[]): string {
  if (targets.some(({ isDisputed }) => isDisputed)) return '核对互不一致的数，更正不对的一个。';
  const disputed = [...new Set(targets.flatMap(({ disputedParts }) => disputedParts))].join('、');
  const correct = `核对${disputed}互不一致的数，更正不对的一个。`;
  const isAll = targets.every(
    ({ silentParts, openParts, disputedParts }) => silentParts + openParts === disputedParts.length,
  );
  if (disputed !== '' && isAll) return correct;
  const publish = publishWords(bulletin, place, targets);
  return disputed === '' ? publish : `${publish.replace(/。$/u, '')}；并${correct}`;
}

/** 公布2023年、2024年的学校覆盖率，并写明分母是什么。 Of a due date within a year its day: 公布截至2024年6月30日的集团数。 */
function publishWords(bulletin: Bulletin, place: string, targets: readonly PlaceTarget[]): string {
  const [first] = targets;
  if (first === undefined) return '';
  const { row, scope } = first;
  const inTime = targets.toSorted((a, b) => ((a.row.due ?? '') < (b.row.due ?? '') ? -1 : 1));
  const times = new Set(inTime.flatMap((target) => timeAsked(bulletin, place, target)));
  const of = `${[...times].join('、')}${scope}`;
  const isRate = bulletin.indicators.get(row.indicator)?.unit === '%';
  const rules = rulesAsked(bulletin, place, first);
  const shared = rules === '' ? sharedOf(targets) : `，分母照${rules}的口径`;
  return `${eachOf(first)}公布${of === '' ? '' : `${of}的`}${targetTitle(bulletin, row)}${isRate ? shared : ''}。`;
}

/** The year, or the day where the due date lies within a year or a number of another day of that year is known, here or below. */
function timeAsked(bulletin: Bulletin, place: string, target: PlaceTarget): readonly string[] {
  const { due, indicator, scope } = target.row;
  if (due === undefined) return [];
  if (!lastDay(due).endsWith('-12-31')) return [`截至${formatDate(due)}`];
  const year = due.slice(0, 4);
  const asked = eachOf(target) === '' ? [] : bulletin.childrenOf(place).map((child) => child.place);
  const isKnownOfOtherDay = [place, ...asked]
    .flatMap((each) => bulletin.figuresOf(each))
    .filter((figure) => figure.indicator === indicator && figure.scope === (scope ?? '') && hasNumber(figure))
    .some(
      (figure) => figure.breakdown === '' && figure.period.startsWith(year) && datedOn(figure) < lastDay(due),
    );
  return [isKnownOfOtherDay ? `截至${year}年底` : `${year}年`];
}

/** What a rate would be a share of: as the document says, or still to be said. */
function sharedOf(targets: readonly PlaceTarget[]): string {
  const [stated, ...others] = new Set(targets.map(({ row }) => row.denominator));
  return stated === undefined || others.length > 0 ? '，并写明分母是什么' : `，分母照文件用${stated}`;
}

/** Whether it takes a number of every place or group, and not one of all together. */
function eachOf({ row, from }: PlaceTarget): string {
  const whom = row.whom?.replace(/^(?:每[个对]?|各)/u, '');
  if (row.applies_to === 'each_group') return `逐个${whom ?? '集团'}`;
  return from === undefined && row.applies_to === 'each_child' ? `逐个${whom ?? '地方'}` : '';
}

/** The place above whose rules the number has to follow, where the place itself counts otherwise; else empty. */
function rulesAsked(bulletin: Bulletin, place: string, { row, from }: PlaceTarget): string {
  if (from === undefined || bulletin.indicators.get(row.indicator)?.needsDenominator !== true) return '';
  const asked = bulletin.definitionOf(row.place, row.indicator);
  return asked === undefined || asked.key === bulletin.definitionOf(place, row.indicator)?.key ? '' : from;
}

/** That the place above has not said by which rules its requirement counts, where the place itself has rules of its own. */
function rulesMissing(bulletin: Bulletin, place: string, { row, from }: PlaceTarget): string {
  if (from === undefined) return '';
  const indicator = bulletin.indicators.get(row.indicator);
  const isMissing =
    indicator?.needsDenominator === true &&
    bulletin.definitionOf(place, row.indicator) !== undefined &&
    bulletin.definitionOf(row.place, row.indicator) === undefined;
  return isMissing ? `统计口径表里没有${from}的“${indicator.title}”一行，这项要求按什么口径算没有定。` : '';
}

/** 没有学校覆盖率：… says again what the heading says. */
function withoutLead(reason: string): string {
  return reason.slice(reason.indexOf('：') + 1);
}

/** Years for which an indicator that is otherwise computed has no number, with the reason. */
export function yearGaps(
  bulletin: Bulletin,
  place: string,
): readonly { readonly title: string; readonly reason: string }[] {
  return bulletin
    .gapsOf(place)
    .filter(({ period }) => period !== '')
    .map(({ indicator, reason }) => ({ title: bulletin.indicators.get(indicator)?.title ?? '', reason }));
}
