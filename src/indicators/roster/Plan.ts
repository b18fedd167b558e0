import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { type Definition, plainDefinition } from './Definition.ts';
import type { Gap } from './Gap.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { file, missingSource } from './sources.ts';

/** An indicator that can be computed at a place, and by which definition. */
export interface Plan {
  readonly roster: LoadedRoster;
  readonly place: PlaceNode;
  readonly indicator: RosterIndicator;
  readonly definition: Definition;
  /** The place whose definition it is, where that is not the place's own way of counting. */
  readonly by?: PlaceNode;
  /** The places below whose roster ends earlier: the place's later numbers are only about right. */
  readonly earlier: readonly PlaceNode[];
}

/** How to compute an indicator at a place, or the gap that is left because something it needs is missing. */
export function planOf(
  roster: LoadedRoster,
  place: PlaceNode,
  indicator: RosterIndicator,
  by?: PlaceNode,
): Plan | Gap {
  const definition = definitionFor(roster, by ?? place, indicator);
  const missing = indicator.sources
    .map((source) => missingSource[source](roster, place, indicator.heads))
    .filter((reason) => reason !== undefined);
  if (definition !== undefined && missing.length === 0) {
    const plan = { roster, place, indicator, definition, earlier: roster.earlierBelow(place) };
    return by === undefined ? plan : { ...plan, by };
  }
  const undeclared =
    definition === undefined
      ? [`${file('denominators')}里没有本地或上级的“${indicator.title}”一行，分母没有定`]
      : [];
  const reason = `没有${indicator.title}：${[...undeclared, ...missing].join('；')}。`;
  return { indicator: indicator.id, period: '', reason };
}

/** The definition declared at a place or above it, for the indicator or the one that it divides, else the site's own way of counting; none for a rate that nobody declares. */
export function definitionFor(
  roster: LoadedRoster,
  place: PlaceNode,
  indicator: RosterIndicator,
): Definition | undefined {
  const { id, countsLike = id, needsDenominator } = indicator;
  return (
    roster.definitionOf(place, id) ??
    roster.definitionOf(place, countsLike) ??
    (needsDenominator ? undefined : plainDefinition)
  );
}

export function isPlanned(answer: Plan | Gap): answer is Plan {
  return 'definition' in answer;
}

export function isGap(answer: Plan | Gap): answer is Gap {
  return !isPlanned(answer);
}
