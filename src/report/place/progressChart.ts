import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { isDrawable, positionsOf } from '../../charts/ChartValue.ts';
import type { LineSpec } from '../../charts/line/spec.ts';
import type { Milestone } from '../../charts/marks/Milestone.ts';
import { isInferred } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { bracketed } from '../../format/bracketed.ts';
import { formatDate } from '../../format/formatDate.ts';
import { groupedDigits } from '../../format/formatNumber.ts';
import { position } from '../chart/chartValue.ts';
import { yearAt } from '../chart/yearAt.ts';
import { isInTime } from '../outsideTime.ts';
import { commonTitle } from './commonTitle.ts';
import { figureSeries } from './figureSeries.ts';
import { leadingScope } from './leadingScope.ts';
import { mainIndicators } from './mainIndicators.ts';
import { measuredBy } from './measuredBy.ts';
import type { PlaceTarget } from './placeTargets.ts';

/** Indicators whose development is worth a chart even where nothing was promised. */
const alwaysDrawn: readonly string[] = mainIndicators.slice(0, 2);

/**
 * The development of one indicator at a place, with its targets as milestones; undefined where there is too little to
 * draw. `figures` and `targets` are of that indicator.
 */
export function progressChart(
  bulletin: Bulletin,
  placeName: string,
  indicator: Indicator,
  figures: readonly Figure[],
  targets: readonly PlaceTarget[],
): LineSpec | undefined {
  const milestones = targets.flatMap((target) => milestoneOf(target, figures));
  // Milestones are set for the whole place: figures of a part are never drawn with them.
  const scope = milestones.length > 0 ? '' : leadingScope(figures);
  const series = figureSeries(bulletin, figures, scope);
  const points = series.flatMap(({ points }) => points).filter(({ value }) => isDrawable(value));
  const isDrawn = milestones.length > 0 || alwaysDrawn.includes(indicator.id);
  const times = new Set([...points, ...milestones].map(({ at }) => at));
  if (!isDrawn || times.size < 2) return undefined;
  const levels = [
    ...points.flatMap(({ value }) => positionsOf(value)),
    ...milestones.map(({ level }) => level),
  ];
  const isRate = indicator.unit === '%';
  const drawn = figures
    .filter((figure) => figure.breakdown === '' && figure.scope === scope)
    .filter((figure) => isInTime(bulletin, figure));
  const title = commonTitle(
    bulletin,
    indicator,
    drawn,
    targets.filter((target) => milestoneOf(target).length > 0),
  );
  return {
    kind: 'line',
    id: `progress-${indicator.id}`,
    title: `${placeName}${title}${bracketed(scope)}${inferenceWords(drawn)}`,
    unit: isRate ? '' : indicator.unit,
    series,
    milestones,
    reach: isRate && Math.max(...levels) >= 20 ? 100 : undefined,
    asOf: { at: yearAt(bulletin.site.as_of), text: `截至${formatDate(bulletin.site.as_of)}` },
    format: (value) => (isRate ? `${value}%` : groupedDigits(String(value))),
  };
}

/** Whether documents print all of the numbers without saying of when, or of which years they do. */
function inferenceWords(drawn: readonly Figure[]): string {
  const inferred = drawn.filter(isInferred);
  if (inferred.length === 0) return '';
  const years = [...new Set(inferred.map(({ period }) => period))].toSorted().map(formatDate);
  return inferred.length === drawn.length ? '，时点是推定的' : `，${years.join('、')}的时点是推定的`;
}

/** A target as a step of the chart: a number, a date, the whole place. `drawn` are the figures beside it. */
export function milestoneOf(target: PlaceTarget, drawn: readonly Figure[] = []): readonly Milestone[] {
  const { row, due, kind, isNumeric, from } = target;
  const { read, text } = row.requirement;
  const isWhole = from !== undefined || row.scope === undefined;
  const bindsPlace = from !== undefined || (row.applies_to ?? 'place') === 'place';
  if (!isNumeric || !read.ok || row.due === undefined || !isWhole || !bindsPlace) return [];
  const level = position(read.threshold);
  const measured = measuredBy(target, drawn);
  const ladder = `${row.place} ${row.policy}`;
  return [{ at: yearAt(row.due), level, text, due, verdict: kind, measured, ladder }];
}
