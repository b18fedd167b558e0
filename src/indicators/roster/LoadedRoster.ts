import type { Counting } from '../../domain/lists/countings.ts';
import type { PartialDate } from '../../domain/PartialDate.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import { ByPlace, isWithin } from './ByPlace.ts';
import { countedSchools } from './countedSchools.ts';
import { type Definition, definitions } from './Definition.ts';
import { Enrolments } from './Enrolments.ts';
import { type Filings, filings } from './Filings.ts';
import { type PlaceNode, placeNodes, upwards } from './PlaceNode.ts';
import type { CountedSchool, Group, Unit } from './Roster.ts';
import { recordedWalks, type WalkAgain } from './recordedWalks.ts';
import { type SizeLimit, sizeLimits } from './sizeLimits.ts';
import { unitsAndGroups } from './unitsAndGroups.ts';
import type { WalkableRoster } from './walkRoster.ts';

/** The tables that a roster is made of. */
export type RosterRows = Pick<
  Rows,
  'places' | 'schools' | 'groups' | 'memberships' | 'enrolments' | 'denominators' | 'targets'
>;

/** A workspace's roster, its rows tied together and sorted by place. */
export interface LoadedRoster extends WalkableRoster {
  readonly places: ReadonlyMap<string, PlaceNode>;
  readonly units: ByPlace<Unit>;
  readonly group: (code: string) => Group | undefined;
  readonly enrolments: Enrolments;
  readonly filingsOf: (place: PlaceNode) => Filings;
  readonly definitionOf: (place: PlaceNode, indicator: string) => Definition | undefined;
  readonly limitAt: (place: PlaceNode) => SizeLimit | undefined;
  readonly limitOf: (group: Group) => SizeLimit | undefined;
  readonly walkAgain: WalkAgain;
  /** The places below a place, with schools or groups, whose roster ends before its own. */
  readonly earlierBelow: (place: PlaceNode) => readonly PlaceNode[];
}

export function loadedRoster(rows: RosterRows, asOf: PartialDate): LoadedRoster {
  const places = placeNodes(rows.places, asOf);
  const read = unitsAndGroups(rows, places);
  const units = new ByPlace(read.units, places.size);
  const groups = new ByPlace(read.groups, places.size);
  const enrolments = new Enrolments(rows.enrolments, read.units);
  const limitAt = sizeLimits(rows.targets);
  const schools = schoolsByCounting(read.units, places.size);
  const byCode = new Map(read.groups.map((group) => [group.row.group, group]));
  return {
    places,
    units,
    group: (code) => byCode.get(code),
    groups,
    enrolments,
    filingsOf: filings(units, groups, enrolments),
    definitionOf: definitions(rows.denominators),
    limitAt,
    limitOf: limitsByGroup(read.groups, places, limitAt),
    schools,
    walkAgain: recordedWalks({ groups, schools }),
    earlierBelow: earlierBelow(
      [...places.values()].filter((node) => units.someAt(node) || groups.someAt(node)),
    ),
  };
}

/** `filled` are the places that have schools or groups of their own. Those that state the earlier end are named, once. */
function earlierBelow(filled: readonly PlaceNode[]): (place: PlaceNode) => readonly PlaceNode[] {
  const stating = filled.flatMap((node) =>
    upwards(node)
      .filter(({ row }) => row.roster_as_of !== undefined)
      .take(1)
      .toArray(),
  );
  const endings = [...new Set(stating)];
  return (place) =>
    endings.length === 0
      ? endings
      : endings.filter((node) => isWithin(node, place) && node.asOf < place.asOf);
}

function limitsByGroup(
  groups: readonly Group[],
  places: ReadonlyMap<string, PlaceNode>,
  limitAt: (place: PlaceNode) => SizeLimit | undefined,
): (group: Group) => SizeLimit | undefined {
  const limits = new Map<Group, SizeLimit>();
  for (const group of groups) {
    const place = places.get(group.row.place);
    const limit = place && limitAt(place);
    if (limit !== undefined) limits.set(group, limit);
  }
  return (group) => limits.get(group);
}

/** Sorted when a definition first asks for them. */
function schoolsByCounting(
  units: readonly Unit[],
  placeCount: number,
): (counting: Counting) => ByPlace<CountedSchool> {
  const known = new Map<Counting, ByPlace<CountedSchool>>();
  return (counting) => {
    const schools = known.get(counting) ?? new ByPlace(countedSchools(units, counting), placeCount);
    known.set(counting, schools);
    return schools;
  };
}
