import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { levels } from '../../domain/lists/levels.ts';
import { sourceKinds } from '../../domain/PolicyDocument.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { FigureView } from '../figureView.ts';
import { leadingFigures } from '../leadingFigures.ts';
import { type Headline, headlines } from '../place/headlines.ts';
import { labelOf } from '../policy/policyHeader.ts';

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
 * those below it that do. Of several the strongest stand first: those computed or from a 正式文件 or 答复 before what drafts
 * and copies say, and then those of the higher place, a city's before a county's.
 */
export function quotableNumbers(bulletin: Bulletin, tops: readonly PlaceRow[]): readonly QuotableNumber[] {
  const [only, ...others] = tops;
  if (only !== undefined && others.length === 0) return numbersOf(bulletin, only).slice(0, most);
  const found = tops.flatMap((top) => {
    const own = numbersOf(bulletin, top).slice(0, mostOfOne);
    if (own.length > 0) return own;
    return bulletin.childrenOf(top.place).flatMap((child) => numbersOf(bulletin, child).slice(0, 1));
  });
  return found.toSorted((a, b) => strength(bulletin, a) - strength(bulletin, b)).slice(0, most);
}

/** The smaller, the stronger: 12 for a draft about a county. */
function strength(bulletin: Bulletin, { figure }: QuotableNumber): number {
  const level = bulletin.places.get(figure.place)?.level ?? 'zone';
  return (isFirsthand(bulletin, figure.source?.path) ? 0 : 10) + Object.keys(levels).indexOf(level);
}

/** Whether a number is computed, or its clause is one of a document or of a reply. */
function isFirsthand(bulletin: Bulletin, clausePath: string | undefined): boolean {
  if (clausePath === undefined) return true;
  const policy = [...bulletin.policies.values()].find(({ id }) => clausePath.startsWith(`policies/${id}/`));
  const kind = labelOf(sourceKinds, policy?.source_kind);
  return kind === sourceKinds.official_document || kind === sourceKinds.reply;
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
