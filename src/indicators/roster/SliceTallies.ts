import type { Dimension } from '../../domain/lists/dimensions.ts';
import type { Mark } from '../../domain/lists/marks.ts';
import type { Head } from './Enrolments.ts';
import type { GroupSize } from './GroupSize.ts';
import type { CountedSchool, Group, Membership } from './Roster.ts';
import {
  type GroupDimension,
  groupDimensions,
  groupSlice,
  isGroupDimension,
  type SchoolDimension,
  schoolDimensions,
  schoolSlice,
  unstatedSlice,
} from './slices.ts';
import { type Doubt, Tally } from './Tally.ts';
import type { RosterVisitor } from './walkRoster.ts';

/** What tallying needs to know beyond the walk. */
export interface TallyContext {
  /** How to slice: what is not asked for is not tallied. */
  readonly dimensions: ReadonlySet<Dimension>;
  /** The columns of enrolments.csv to add up. */
  readonly heads: readonly Head[];
  readonly headOf: (school: CountedSchool, head: Head) => number | Mark;
  /** The dimensions that the definition limits: a school that does not state its value may have any that counts. */
  readonly limited: ReadonlySet<Dimension>;
  readonly sizeOf: (group: Group) => GroupSize | undefined;
  readonly isHere: (group: Group) => boolean;
}

const none: readonly Doubt[] = [];

/** Tallies the whole and every slice in one walk. Ask it when the walk is over. */
export class SliceTallies implements RosterVisitor {
  readonly whole = new Tally();
  readonly #slices: Readonly<Record<Dimension, Map<string, Tally>>> = {
    stage: new Map(),
    locale: new Map(),
    ownership: new Map(),
    term: new Map(),
    form: new Map(),
  };
  readonly #byGroup = new Map<Group, readonly Tally[]>();
  readonly #context: TallyContext;
  /** The numbers of the school at hand, one for each head. */
  readonly #values: (number | Mark)[] = [];
  /** By dimension, schools that may belong to any of its slices. */
  readonly #strays = new Map<Dimension, Doubt[]>();

  readonly #bySchool: readonly SchoolDimension[];
  readonly #byGroups: readonly GroupDimension[];

  constructor(context: TallyContext) {
    this.#context = context;
    this.#bySchool = schoolDimensions.filter((dimension) => context.dimensions.has(dimension));
    this.#byGroups = groupDimensions.filter((dimension) => context.dimensions.has(dimension));
  }

  /** The values of a dimension that the walk met. */
  values(dimension: Dimension): Iterable<string> {
    return this.#slices[dimension].keys();
  }

  /** A slice's tally; where the walk met nothing of it, one that counted nothing. */
  of(dimension: Dimension, value: string): Tally {
    const tally = this.#slices[dimension].get(value) ?? new Tally();
    tally.cutFrom(this.whole, isGroupDimension(dimension), this.#strays.get(dimension) ?? none);
    return tally;
  }

  group = (group: Group): void => {
    const size = this.#context.sizeOf(group);
    this.whole.addGroup(group, size);
    for (const tally of this.#slicesOf(group)) tally.addGroup(group, size);
  };

  school = (school: CountedSchool, inForce: readonly Membership[]): void => {
    const { heads, headOf } = this.#context;
    for (let index = 0; index < heads.length; index += 1) {
      const head = heads[index];
      if (head !== undefined) this.#values[index] = headOf(school, head);
    }
    const here = this.#isHere(inForce);
    this.#add(this.whole, here);
    for (const dimension of this.#bySchool) {
      this.#add(this.#slice(dimension, schoolSlice(school.unit, dimension)), here);
    }
    if (here !== undefined) this.#addBySlice(inForce);
  };

  undecidable = (school: CountedSchool, inForce: readonly Membership[]): void => {
    const { heads, headOf, limited } = this.#context;
    const numbers = Object.fromEntries(heads.map((head) => [head, headOf(school, head)]));
    const doubt = { covered: inForce.length > 0, numbers };
    this.whole.addDoubt(doubt);
    for (const dimension of this.#bySchool) {
      const value = schoolSlice(school.unit, dimension);
      if (value === unstatedSlice && limited.has(dimension)) this.#addStray(dimension, doubt);
      else this.#slice(dimension, value).addDoubt(doubt);
    }
    const covering = new Set(inForce.flatMap(({ group }) => this.#slicesOf(group)));
    for (const tally of covering) tally.addDoubt(doubt);
    for (const { group } of inForce) {
      this.whole.addUnlisted(group);
      for (const tally of this.#slicesOf(group)) tally.addUnlisted(group);
    }
  };

  #addStray(dimension: Dimension, doubt: Doubt): void {
    const strays = this.#strays.get(dimension);
    if (strays === undefined) this.#strays.set(dimension, [doubt]);
    else strays.push(doubt);
  }

  #add(tally: Tally, here: boolean | undefined): void {
    tally.addSchool(here);
    const { heads } = this.#context;
    for (let index = 0; index < heads.length; index += 1) {
      const head = heads[index];
      if (head !== undefined) tally.heads[head].add(this.#values[index] ?? 'x', here !== undefined);
    }
  }

  /** Whether a group of the place is among them, or only groups of other places; undefined if there are none. */
  #isHere(inForce: readonly Membership[]): boolean | undefined {
    let here: boolean | undefined;
    for (const { group } of inForce) here = here === true || this.#context.isHere(group);
    return here;
  }

  /** Adds the school at hand to every slice by group that covers it, once to each. */
  #addBySlice(inForce: readonly Membership[]): void {
    for (const { group } of inForce) {
      this.whole.addUnlisted(group);
      for (const tally of this.#slicesOf(group)) tally.addUnlisted(group);
    }
    const [first, second] = inForce;
    if (first === undefined) return;
    if (second !== undefined) this.#addMerged(inForce);
    else {
      const here = this.#context.isHere(first.group);
      for (const tally of this.#slicesOf(first.group)) this.#add(tally, here);
    }
  }

  /** Of a school with several memberships; a slice counts it as of the place if one of its groups there is. */
  #addMerged(inForce: readonly Membership[]): void {
    const covering = new Map<Tally, boolean>();
    for (const { group } of inForce) {
      const here = this.#context.isHere(group);
      for (const tally of this.#slicesOf(group)) covering.set(tally, here || covering.get(tally) === true);
    }
    for (const [tally, here] of covering) this.#add(tally, here);
  }

  #slicesOf(group: Group): readonly Tally[] {
    const known = this.#byGroup.get(group);
    if (known !== undefined) return known;
    const tallies = this.#byGroups.map((dimension) => this.#slice(dimension, groupSlice(group, dimension)));
    this.#byGroup.set(group, tallies);
    return tallies;
  }

  #slice(dimension: Dimension, value: string): Tally {
    const tallies = this.#slices[dimension];
    const known = tallies.get(value);
    if (known !== undefined) return known;
    const tally = new Tally();
    tallies.set(value, tally);
    return tally;
  }
}
