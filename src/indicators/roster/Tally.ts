import type { Head } from './Enrolments.ts';
import type { GroupSize } from './GroupSize.ts';
import type { Group } from './Roster.ts';

/** A column of enrolments.csv added up over schools. `missing` schools have no number: the totals say nothing of them. */
export class HeadCount {
  total = 0;
  /** Of the schools in groups. */
  covered = 0;
  missing = 0;

  add(value: number | undefined, covered: boolean): void {
    if (value === undefined) this.missing += 1;
    else {
      this.total += value;
      if (covered) this.covered += value;
    }
  }
}

/** Everything that indicators count, for one place, year, definition and slice. */
export class Tally {
  /** Made when first needed: a nation has a million tallies. */
  #groupsByTerm: Map<string, number> | undefined;
  #unlistedGroups: Set<Group> | undefined;
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
  /** Schools left out because their stage or ownership is not recorded. */
  undecidable = 0;
  readonly heads: Readonly<Record<Head, HeadCount>> = {
    students: new HeadCount(),
    teachers: new HeadCount(),
    classes: new HeadCount(),
    large_classes: new HeadCount(),
  };

  get groupsByTerm(): ReadonlyMap<string, number> {
    return this.#groupsByTerm ?? new Map();
  }

  /** Groups whose members are not all listed, of the place or with a school of the place: school counts are floors. */
  get unlistedGroups(): number {
    return this.#unlistedGroups?.size ?? 0;
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

  /** Makes this the tally of a slice of `whole`: by group its coverage is of all schools, by school it shares the doubts. */
  cutFrom(whole: Tally, byGroup: boolean): void {
    this.undecidable = whole.undecidable;
    if (byGroup) this.population = whole;
    else this.#unlistedGroups = whole.#unlistedGroups;
  }
}
