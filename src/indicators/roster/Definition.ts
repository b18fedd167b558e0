import type { Counting } from '../../domain/lists/countings.ts';
import { type Ownership, ownerships as ownershipList } from '../../domain/lists/ownerships.ts';
import { type Stage, stages as stageList } from '../../domain/lists/stages.ts';
import type { DenominatorRow } from '../../domain/tables/denominators.ts';
import { type PlaceNode, upwards } from './PlaceNode.ts';

/** 口径: which schools and which groups count, and what counts as one school. An absent set means all. */
export interface Definition {
  /** Equal for two definitions that count alike. */
  readonly key: string;
  readonly counting: Counting;
  readonly stages: readonly Stage[] | undefined;
  readonly ownership: readonly Ownership[] | undefined;
  readonly terms: readonly string[] | undefined;
  /** The row of denominators.csv that says so; undefined for the site's own way of counting. */
  readonly row: DenominatorRow | undefined;
}

/** How counts are taken where a place declares nothing: every stage and kind of group, campuses rolled up. */
export const plainDefinition: Definition = {
  key: 'plain',
  counting: 'institution',
  stages: undefined,
  ownership: undefined,
  terms: undefined,
  row: undefined,
};

/** Finds the definition declared for an indicator at a place or, failing that, at the nearest place above it. */
export function definitions(
  rows: readonly DenominatorRow[],
): (place: PlaceNode, indicator: string) => Definition | undefined {
  const declared = new Map(rows.map((row) => [`${row.indicator} ${row.place}`, definition(row)]));
  return (place, indicator) =>
    upwards(place)
      .map(({ row }) => declared.get(`${indicator} ${row.place}`))
      .find((found) => found !== undefined);
}

function definition(row: DenominatorRow): Definition {
  const { counting } = row;
  const stages = limited(row.stages, Object.keys(stageList).length);
  const ownership = limited(row.ownership, Object.keys(ownershipList).length);
  const terms = limited(row.terms);
  return {
    key: JSON.stringify([counting, stages, ownership, terms]),
    counting,
    stages,
    ownership,
    terms,
    row,
  };
}

/** Undefined where nothing or everything is listed: then a row that does not say which it is counts too. */
function limited<T extends string>(
  values: readonly T[] | undefined,
  all = Number.POSITIVE_INFINITY,
): readonly T[] | undefined {
  const listed = [...new Set(values)].toSorted();
  return listed.length === 0 || listed.length === all ? undefined : listed;
}
