import type { Definition } from './Definition.ts';
import type { DayNumber } from './dayNumber.ts';
import type { PlaceNode } from './PlaceNode.ts';
import type { CountedSchool, Group, Membership } from './Roster.ts';
import { type RosterVisitor, type WalkableRoster, walkRoster } from './walkRoster.ts';

/** What a walk on one day met. */
class RecordedWalk implements RosterVisitor {
  readonly #groups: Group[] = [];
  readonly #schools: CountedSchool[] = [];
  readonly #inForce: (readonly Membership[])[] = [];
  readonly #undecidable: CountedSchool[] = [];

  group = (group: Group): void => {
    this.#groups.push(group);
  };

  school = (school: CountedSchool, inForce: readonly Membership[]): void => {
    this.#schools.push(school);
    this.#inForce.push(inForce);
  };

  undecidable = (school: CountedSchool): void => {
    this.#undecidable.push(school);
  };

  meetAgain(visitor: RosterVisitor): void {
    for (const group of this.#groups) visitor.group(group);
    for (let index = 0; index < this.#schools.length; index += 1) {
      const school = this.#schools[index];
      const inForce = this.#inForce[index];
      if (school !== undefined && inForce !== undefined) visitor.school(school, inForce);
    }
    for (const school of this.#undecidable) visitor.undecidable(school);
  }
}

export type WalkAgain = (
  place: PlaceNode,
  definition: Definition,
  day: DayNumber,
  visitor: RosterVisitor,
) => void;

/**
 * Meets on one day what `walkRoster` meets. The walks of the last place are remembered: the rows of a place's hundreds of
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
