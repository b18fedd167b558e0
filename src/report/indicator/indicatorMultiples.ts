import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { LineSeries } from '../../charts/line/spec.ts';
import type { SmallMultiplesSpec } from '../../charts/smallMultiples/spec.ts';
import { datedOn } from '../../domain/figure/datedOn.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { groupedDigits } from '../../format/formatNumber.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import { chartValue } from '../chart/chartValue.ts';
import { yearAt } from '../chart/yearAt.ts';
import { leadingFigures } from '../leadingFigures.ts';
import type { IndicatorPlace } from './indicatorPlaces.ts';

const mostPanels = 24;

/**
 * The numbers that the roster yields of places side by side, one small drawing each. Only places of one level that count alike stand on
 * one scale: those directly below the first place that has at least two such. Undefined where there are none.
 */
export function indicatorMultiples(
  bulletin: Bulletin,
  indicator: Indicator,
  places: readonly IndicatorPlace[],
): SmallMultiplesSpec | undefined {
  // What is derived from documents is of other times and words at every place.
  if (indicator.origin !== 'roster') return undefined;
  const computed = places.filter((line) => line.computed !== undefined);
  const byKey = Map.groupBy(computed, ({ place }) => bulletin.definitionOf(place.place, indicator.id)?.key);
  const [alike = []] = [...byKey.values()].toSorted((a, b) => b.length - a.length);
  const isChosen = indicator.needsDenominator || byKey.size > 1;
  const byParent = Map.groupBy(
    alike.filter(({ place }) => place.parent !== undefined),
    ({ place }) => place.parent ?? '',
  );
  const [parent, those] = [...byParent].find(([, group]) => group.length > 1) ?? [];
  if (parent === undefined || those === undefined || those.length > mostPanels) return undefined;
  const panels = those.map(({ place }) => panelOf(bulletin, indicator.id, place.place, place.name));
  if (panels.every(({ points }) => points.length < 2)) return undefined;
  const isRate = indicator.unit === '%';
  return {
    kind: 'smallMultiples',
    id: 'places',
    title: `${bulletin.places.get(parent)?.name ?? ''}下辖各地的${indicator.title}${isChosen ? '，口径相同的' : ''}`,
    panels,
    whole: isRate ? wholeOf(bulletin, indicator.id, alike, parent) : undefined,
    format: (value) => (isRate ? `${value}%` : `${groupedDigits(String(value))}${indicator.unit}`),
  };
}

/** The last number of the place above, where it is exact and counted alike. */
function wholeOf(
  bulletin: Bulletin,
  indicator: string,
  alike: readonly IndicatorPlace[],
  parent: string,
): SmallMultiplesSpec['whole'] {
  const line = alike.find(({ place }) => place.place === parent);
  if (line === undefined) return undefined;
  const { name, points } = panelOf(bulletin, indicator, parent, line.place.name);
  const last = points.toSorted((a, b) => a.at - b.at).at(-1);
  if (last?.value.kind !== 'exact') return undefined;
  return { name, period: last.period, at: last.value.at, text: last.value.text };
}

function panelOf(bulletin: Bulletin, indicator: string, place: string, name: string): LineSeries {
  const figures = leadingFigures(bulletin, place).filter(
    (figure) => figure.indicator === indicator && figure.basis.kind === 'computed',
  );
  return {
    name,
    points: figures.map((figure) => ({
      at: yearAt(datedOn(figure)),
      period: periodInWords(figure),
      value: chartValue(figure),
    })),
  };
}
