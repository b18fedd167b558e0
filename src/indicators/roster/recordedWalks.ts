import type { Dimension } from '../../domain/lists/dimensions.ts';
import type { Definition } from './Definition.ts';
import type { DayNumber } from './dayNumber.ts';
import type { PlaceNode } from './PlaceNode.ts';
import type { CountedSchool, Group, Membership } from './Roster.ts';
import { groupSlice, isGroupDimension, type Slice, schoolSlice } from './slices.ts';
import { type RosterVisitor, type WalkableRoster, walkRoster } from './walkRoster.ts';

/** Which schools a visitor can have a use for: those that no group of the slice has may be left out, or all. */
export type Wanted = 'none' | 'inGroups' | 'all';

export interface RecordVisitor extends Pick<RosterVisitor, 'group' | 'school'> {
  readonly slice: Slice | undefined;
  readonly wanted: Wanted;
}

interface MetSchool {
  readonly school: CountedSchool;
  readonly inForce: readonly Membership[];
}

/** What a walk on one day met. */
class RecordedWalk implements RosterVisitor {
  readonly #groups: Group[] = [];
  readonly #schools: MetSchool[] = [];
  readonly #parts = new Map<string, ReadonlyMap<string, readonly MetSchool[]>>();

  group = (group: Group): void => {
    this.#groups.push(group);
  };

  school = (school: CountedSchool, inForce: readonly Membership[]): void => {
    this.#schools.push({ school, inForce });
  };

  /** What may count bears on the figure as well: its row is named too. */
  undecidable = (school: CountedSchool, inForce: readonly Membership[]): void => {
    this.school(school, inForce);
  };

  meetAgain(visitor: RecordVisitor): void {
    for (const group of this.#groups) visitor.group(group);
    if (visitor.wanted === 'none') return;
    for (const { school, inForce } of this.#schoolsFor(visitor)) visitor.school(school, inForce);
  }

  #schoolsFor({ slice, wanted }: RecordVisitor): readonly MetSchool[] {
    const inGroups = wanted === 'inGroups';
    const dimension = slice?.dimension;
    if (!inGroups && (dimension === undefined || isGroupDimension(dimension))) return this.#schools;
    const key = `${dimension} ${inGroups}`;
    const parts = this.#parts.get(key) ?? partsOf(this.#schools, dimension, inGroups);
    this.#parts.set(key, parts);
    return parts.get(slice?.value ?? '') ?? [];
  }
}

/** Schools by the values of a dimension, by group a school may have several; of no dimension all under an empty value. */
function partsOf(
  schools: readonly MetSchool[],
  dimension: Dimension | undefined,
  inGroups: boolean,
): ReadonlyMap<string, readonly MetSchool[]> {
  const parts = new Map<string, MetSchool[]>();
  for (const met of schools) {
    if (inGroups && met.inForce.length === 0) continue;
    for (const value of valuesOf(met, dimension)) {
      const part = parts.get(value);
      if (part === undefined) parts.set(value, [met]);
      else part.push(met);
    }
  }
  return parts;
}

function valuesOf({ school, inForce }: MetSchool, dimension: Dimension | undefined): Iterable<string> {
  if (dimension === undefined) return [''];
  if (!isGroupDimension(dimension)) return [schoolSlice(school.unit, dimension)];
  return new Set(inForce.map(({ group }) => groupSlice(group, dimension)));
}

export type WalkAgain = (
  place: PlaceNode,
  definition: Definition,
  day: DayNumber,
  visitor: RecordVisitor,
) => void;

/**
 * Meets on one day the groups and schools that `walkRoster` meets, as far as the visitor wants them. The walks of the last place are remembered: the rows of a place's hundreds of
 * figures are asked for one after another, and all figures of a day under one definition share a walk.
 */
export function recordedWalks(roster: WalkableRoster): WalkAgain {
  let at: PlaceNode | undefined;
  const walks = new Map<string, RecordedWalk>();
  return (place, definition, day, visitor) => {
    if (at !== place) walks.clear();
    at = place;
    const key = `${day} ${definition.key}`;
    const known = walks.get(key);
    const walk = known ?? new RecordedWalk();
    if (known === undefined) {
      walkRoster(roster, place, definition, [{ day, visitor: walk }]);
      walks.set(key, walk);
    }
    walk.meetAgain(visitor);
  };
}
