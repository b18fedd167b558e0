import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import { bracketed } from '../../format/bracketed.ts';
import { formatDate } from '../../format/formatDate.ts';
import { requirementInBrief } from '../../format/softInWords.ts';
import { targetTitle } from '../targetTitle.ts';
import type { PlaceTarget } from './placeTargets.ts';

/** What would have to be supplied before something could be said, and what could then be said. */
export interface Need {
  readonly title: string;
  /** The targets that wait for it: 2023年底30%以上（到期未公布）. */
  readonly waiting: readonly { readonly words: string; readonly path: string }[];
  /** What to publish, in one sentence. */
  readonly publish: string;
  /** The tables and rows from which it could be computed instead; empty where no roster yields it. */
  readonly orCompute: string;
}

/**
 * Whether something that is not published would decide the target: nothing at all is, or only a bound, or a number of another day or
 * another way of counting, or not of all parts.
 */
function isWaiting({ kind, figure, silentParts, isNumeric, isOpen }: PlaceTarget): boolean {
  const isUndecided = kind === 'undetermined' && (figure !== undefined || silentParts > 0 || isOpen);
  return isNumeric && (kind === 'overdue' || kind === 'no_data' || isUndecided);
}

/** What is missing to judge the numeric targets of a place, indicator by indicator. */
export function placeNeeds(
  bulletin: Bulletin,
  place: string,
  targets: readonly PlaceTarget[],
): readonly Need[] {
  const waiting = targets.filter(isWaiting);
  const byNumber = Map.groupBy(waiting, ({ row, scope }) =>
    [row.indicator, targetTitle(bulletin, row), scope].join('\n'),
  );
  const gaps = byNumber.size === 0 ? [] : bulletin.gapsOf(place);
  return Array.from(byNumber, ([key, those]) => {
    const [indicator = '', title = '', scope = ''] = key.split('\n');
    const gap = gaps.find((each) => each.indicator === indicator && each.period === '');
    return {
      title: `${title}${bracketed(scope)}`,
      waiting: those.map((target) => ({ words: waitingWords(target), path: target.path })),
      publish: publishWords(bulletin, title, scope, those),
      orCompute: gap === undefined ? '' : withoutLead(gap.reason),
    };
  });
}

function waitingWords({ due, scope, kind, silentParts, row }: PlaceTarget): string {
  const what = requirementInBrief(row);
  const state = silentParts > 0 ? `${silentParts}个没有公布` : verdictKinds[kind];
  if (scope !== '' && scope === due) return `${what}（${state}）`;
  return row.due === undefined ? `${what}，${due}（${state}）` : `${due}${what}（${state}）`;
}

/** 公布2023年、2024年的学校覆盖率，并写明分母是什么。 Of a due date within a year its day: 公布截至2024年6月30日的集团数。 */
function publishWords(
  bulletin: Bulletin,
  title: string,
  scope: string,
  targets: readonly PlaceTarget[],
): string {
  const dues = targets.map(({ row }) => row.due).filter((due) => due !== undefined);
  const times = new Set(dues.toSorted().map(timeAsked));
  const of = `${[...times].join('、')}${scope}`;
  const whose = targets.map(eachOf).find((words) => words !== '') ?? '';
  const isRate = bulletin.indicators.get(targets[0]?.row.indicator ?? '')?.unit === '%';
  return `${whose}公布${of === '' ? '' : `${of}的`}${title}${isRate ? sharedOf(targets) : ''}。`;
}

function timeAsked(due: string): string {
  return lastDay(due).endsWith('-12-31') ? `${due.slice(0, 4)}年` : `截至${formatDate(due)}`;
}

/** What a rate would be a share of: as the document says, or still to be said. */
function sharedOf(targets: readonly PlaceTarget[]): string {
  const [stated, ...others] = new Set(targets.map(({ row }) => row.denominator));
  return stated === undefined || others.length > 0 ? '，并写明分母是什么' : `，分母照文件用${stated}`;
}

/** Whether it takes a number of every place or group, and not one of all together. */
function eachOf({ row, from, silentParts }: PlaceTarget): string {
  const whom = row.whom?.replace(/^(?:每[个对]?|各)/u, '');
  if (row.applies_to === 'each_group') return `逐个${whom ?? '集团'}`;
  return from === undefined && silentParts > 0 ? `逐个${whom ?? '地方'}` : '';
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
