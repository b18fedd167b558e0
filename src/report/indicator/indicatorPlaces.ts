import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { dateKey } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { leadingFigures } from '../leadingFigures.ts';
import { hasNumber, latestOf } from '../place/headlines.ts';
import { kindsOfGroups } from '../place/kindsOfGroups.ts';

/** A number that a document prints, with its period, what the document calls it, its part and its denominator in words. */
export type PublishedView = FigureView & { readonly inWords: string };

/** What one place has of one indicator: the latest that can be computed, and all that documents print. */
export interface IndicatorPlace {
  readonly place: PlaceRow;
  /** Its name; with that of the place above where that one has no line of its own: 永州市东安县. */
  readonly name: string;
  /** How many of the places above it have a line. */
  readonly depth: number;
  readonly computed: FigureView | undefined;
  /** What is computed of its parts, where nothing is of the whole. */
  readonly parts: readonly FigureView[];
  /** The kinds that a computed count of groups adds up, where they are several. */
  readonly kinds: string;
  readonly published: readonly PublishedView[];
}

/** The places that have figures of an indicator, each below the place that it belongs to; never sorted by size. */
export function indicatorPlaces(bulletin: Bulletin, indicator: string): readonly IndicatorPlace[] {
  const below = (place: PlaceRow, depth: number, above: string): readonly IndicatorPlace[] => {
    const line = own(bulletin, indicator, place, depth, above);
    const [deeper, name] = line.length > 0 ? [depth + 1, ''] : [depth, place.name];
    return [...line, ...bulletin.childrenOf(place.place).flatMap((child) => below(child, deeper, name))];
  };
  const tops = [...bulletin.places.values()].filter(({ parent }) => parent === undefined);
  return tops.flatMap((top) => below(top, 0, ''));
}

function own(
  bulletin: Bulletin,
  indicator: string,
  place: PlaceRow,
  depth: number,
  above: string,
): readonly IndicatorPlace[] {
  const figures = leadingFigures(bulletin, place.place).filter((figure) => figure.indicator === indicator);
  if (figures.length === 0) return [];
  const computed = figures.filter(({ basis }) => basis.kind === 'computed');
  const whole = computed.filter(({ breakdown }) => breakdown === '');
  const latest = latestOf(whole.filter(hasNumber)) ?? latestOf(whole);
  const parts = latest === undefined ? computed : [];
  return [
    {
      place,
      name: `${above}${place.name}`,
      depth,
      computed: latest === undefined ? undefined : figureView(bulletin, latest),
      parts: parts.map((figure) => figureView(bulletin, figure)),
      kinds: latest === undefined ? '' : kindsOfGroups(bulletin, latest),
      published: figures
        .filter(({ basis }) => basis.kind === 'published')
        .toSorted(wholeFirst)
        .map((figure) => publishedView(figureView(bulletin, figure))),
    },
  ];
}

function publishedView(view: FigureView): PublishedView {
  const { period, title, indicatorTitle, part, denominator } = view;
  const words = [
    period,
    title === indicatorTitle ? '' : title,
    part,
    denominator === '' ? '' : `分母：${denominator}`,
  ];
  return { ...view, inWords: words.filter((word) => word !== '').join('，') };
}

/** The whole before its parts, the newest first. */
function wholeFirst(a: Figure, b: Figure): number {
  const part = (figure: Figure): number => (figure.breakdown === '' && figure.scope === '' ? 0 : 1);
  return part(a) - part(b) || (dateKey(a) < dateKey(b) ? 1 : dateKey(a) > dateKey(b) ? -1 : 0);
}
