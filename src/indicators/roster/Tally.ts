import type { Mark } from '../../domain/lists/marks.ts';
import type { Head } from './Enrolments.ts';
import type { GroupSize } from './GroupSize.ts';
import type { Group } from './Roster.ts';

/** A column of enrolments.csv added up over schools. `missing` schools have no number: the totals say nothing of them. */
export class HeadCount {
  total = 0;
  /** Of the schools in groups. */
  covered = 0;
  missing = 0;
  /** Of the missing, those whose cell says why (不公布, 不适用, 来源隐去). Made when first needed. */
  marked: Map<Mark, number> | undefined;

  add(value: number | Mark, covered: boolean): void {
    if (typeof value === 'string') {
      this.missing += 1;
      if (value === 'x') return;
      this.marked ??= new Map();
      this.marked.set(value, (this.marked.get(value) ?? 0) + 1);
    } else {
      this.total += value;
      if (covered) this.covered += value;
    }
  }
}

/** An open school that may or may not count, because its stage or ownership is not recorded. */
export interface Doubt {
  /** In a group that counts; in a slice by group, in one of the slice. */
  readonly covered: boolean;
  /** Its numbers, in the order of the heads that are tallied. */
  readonly numbers: Readonly<Partial<Record<Head, number | Mark>>>;
}

const noDoubts: readonly Doubt[] = [];

/** Everything that indicators count, for one place, year, definition and slice. */
export class Tally {
  /** Made when first needed: a nation has a million tallies. */
  #groupsByTerm: Map<string, number> | undefined;
  #unlistedGroups: Set<Group> | undefined;
  #doubts: Doubt[] | undefined;
  /** Those that may be in any slice of this dimension. */
  #strays: readonly Doubt[] = noDoubts;
  /** Groups of the place. */
  groups = 0;
  demonstrationGroups = 0;
  /** Groups whose row does not say. */
  demonstrationUnstated = 0;
  /** Groups with a size limit: certainly above it, and perhaps (within it, but their members are not all listed). */
  limitedGroups = 0;
  oversizeGroups = 0;
  perhapsOversizeGroups = 0;
  /** What coverage is measured against: in a slice by group the whole, else this tally itself. */
  population: Tally = this;
  /** The place's own schools within the definition; in a slice by group, those in its groups. */
  schools = 0;
  /** Those in at least one group of the slice. */
  coveredSchools = 0;
  /** Those that are only in groups of other places. */
  coveredElsewhere = 0;
  #heads: Readonly<Record<Head, HeadCount>> | undefined;

  /** Made when first needed, too: most indicators add up no enrolments. */
  get heads(): Readonly<Record<Head, HeadCount>> {
    this.#heads ??= {
      students: new HeadCount(),
      teachers: new HeadCount(),
      classes: new HeadCount(),
      large_classes: new HeadCount(),
    };
    return this.#heads;
  }

  get groupsByTerm(): ReadonlyMap<string, number> {
    return this.#groupsByTerm ?? new Map();
  }

  /** Groups whose members are not all listed, of the place or with a school of the place: school counts are floors. */
  get unlistedGroups(): number {
    return this.#unlistedGroups?.size ?? 0;
  }

  /** Schools that may belong here; in a slice by group, those in its groups. */
  get doubts(): readonly Doubt[] {
    if (this.#strays.length === 0) return this.#doubts ?? noDoubts;
    return [...(this.#doubts ?? noDoubts), ...this.#strays];
  }

  /** How many of them are in groups. */
  get coveredDoubts(): number {
    const { doubts } = this;
    return doubts.length === 0 ? 0 : doubts.filter(({ covered }) => covered).length;
  }

  addDoubt(doubt: Doubt): void {
    this.#doubts ??= [];
    this.#doubts.push(doubt);
  }

  addGroup(group: Group, size: GroupSize | undefined): void {
    const { term, demonstration } = group.row;
    this.groups += 1;
    this.#groupsByTerm ??= new Map();
    this.#groupsByTerm.set(term, (this.#groupsByTerm.get(term) ?? 0) + 1);
    if (demonstration === 'yes') this.demonstrationGroups += 1;
    if (demonstration === undefined) this.demonstrationUnstated += 1;
    this.addUnlisted(group);
    if (size?.limit === undefined) return;
    this.limitedGroups += 1;
    if (size.isOversize === true) this.oversizeGroups += 1;
    if (size.isOversize === undefined) this.perhapsOversizeGroups += 1;
  }

  /** `here`: in a group of the place (true), only in groups of other places (false), in none (undefined). */
  addSchool(here: boolean | undefined): void {
    this.schools += 1;
    if (here !== undefined) this.coveredSchools += 1;
    if (here === false) this.coveredElsewhere += 1;
  }

  addUnlisted(group: Group): void {
    if (group.row.listing !== 'open') return;
    this.#unlistedGroups ??= new Set();
    this.#unlistedGroups.add(group);
  }

  /**
   * Makes this the tally of a slice of `whole`: by group its coverage is of all schools, by school it shares the doubt about
   * lists. `strays` may be in any slice of the dimension.
   */
  cutFrom(whole: Tally, byGroup: boolean, strays: readonly Doubt[]): void {
    this.#strays = strays;
    if (byGroup) this.population = whole;
    else this.#unlistedGroups = whole.#unlistedGroups;
  }
}
