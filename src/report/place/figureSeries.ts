import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { LinePoint, LineSeries } from '../../charts/line/spec.ts';
import { datedOn } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { isPartialDate, lastDay } from '../../domain/PartialDate.ts';
import { documentDate } from '../../domain/PolicyDocument.ts';
import { formatDate } from '../../format/formatDate.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import { chartValue } from '../chart/chartValue.ts';
import { yearAt } from '../chart/yearAt.ts';
import { isInTime } from '../outsideTime.ts';

/**
 * The dated figures of a place for one indicator as series: what is computed, and what each document prints, which are
 * never drawn as one. Only figures of the whole place, or of the one part that `drawn` names; `figures` are of one indicator.
 */
export function figureSeries(
  bulletin: Bulletin,
  figures: readonly Figure[],
  drawn = '',
): readonly LineSeries[] {
  const dated = figures
    .filter(({ breakdown, scope, period }) => breakdown === '' && scope === drawn && isPartialDate(period))
    .filter((figure) => isInTime(bulletin, figure));
  const byPolicy = Map.groupBy(dated, ({ basis }) => (basis.kind === 'published' ? basis.policy : ''));
  const policies = [...byPolicy.keys()].filter((policy) => policy !== '');
  return Array.from(byPolicy, ([policy, own]) => ({
    name: policy === '' ? '计算' : publishedName(bulletin, policy, policies),
    points: own.map(pointOf).toSorted((a, b) => a.at - b.at),
  }));
}

/** At the day that is stated: the middle of a year is not drawn at its end. */
function pointOf(figure: Figure): LinePoint {
  const day = datedOn(figure);
  const isLast = day === lastDay(figure.period);
  const period = isLast ? formatDate(figure.period) : periodInWords(figure);
  return { at: yearAt(day), period, value: chartValue(figure) };
}

/** 文件; where several documents speak, with the year of each: 2018年文件. */
function publishedName(bulletin: Bulletin, policy: string, policies: readonly string[]): string {
  if (policies.length === 1) return '文件';
  const year = (documentDate(bulletin.policies.get(policy) ?? {}) ?? '').slice(0, 4);
  return /^\d{4}$/u.test(year) ? `${year}年文件` : `文件${policies.indexOf(policy) + 1}`;
}
