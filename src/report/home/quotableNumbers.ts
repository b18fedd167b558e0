import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { FigureView } from '../figureView.ts';
import { leadingFigures } from '../leadingFigures.ts';
import { type Headline, headlines } from '../place/headlines.ts';

/** A number that may be printed, with whose it is and how it changed. */
export interface QuotableNumber {
  readonly place: string;
  readonly placePath: string;
  readonly label: string;
  readonly figure: FigureView;
  readonly kinds: string;
  readonly caution: string;
  readonly change: string;
  readonly bound: string;
}

const most = 6;
const mostOfOne = 2;

/**
 * Numbers to lead with. One place leads with all of its own; several with two each, a place that has none with one each of
 * those below it that do.
 */
export function quotableNumbers(bulletin: Bulletin, tops: readonly PlaceRow[]): readonly QuotableNumber[] {
  const [only, ...others] = tops;
  if (only !== undefined && others.length === 0) return numbersOf(bulletin, only).slice(0, most);
  const found = tops.flatMap((top) => {
    const own = numbersOf(bulletin, top).slice(0, mostOfOne);
    if (own.length > 0) return own;
    return bulletin.childrenOf(top.place).flatMap((child) => numbersOf(bulletin, child).slice(0, 1));
  });
  return found.slice(0, most);
}

function numbersOf(bulletin: Bulletin, place: PlaceRow): readonly QuotableNumber[] {
  return headlines(bulletin, leadingFigures(bulletin, place.place), new Map()).flatMap((headline) =>
    quotable(place, headline),
  );
}

function quotable(
  place: PlaceRow,
  { label, figure, kinds, caution, change, bound }: Headline,
): readonly QuotableNumber[] {
  if (figure === undefined) return [];
  return [
    { place: place.name, placePath: `places/${place.place}/`, label, figure, kinds, caution, change, bound },
  ];
}
