import type { DayNumber } from './dayNumber.ts';
import { countedMembers } from './GroupSize.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import { type CountedSchool, type Group, isOpen, type Membership, type Unit } from './Roster.ts';
import type { RecordVisitor, Wanted } from './recordedWalks.ts';
import { RowNumbers, type RowPlace, rangesByFile } from './rowRanges.ts';
import {
  type GroupDimension,
  groupSlice,
  isGroupDimension,
  type SchoolDimension,
  type Slice,
  schoolSlice,
} from './slices.ts';
import type { Source } from './sources.ts';

interface SliceOf<D> {
  readonly dimension: D;
  readonly value: string;
}

/** Collects the rows behind one figure, by walking again the way it was tallied. */
export class SliceRows implements RecordVisitor {
  readonly slice: Slice | undefined;
  readonly wanted: Wanted;
  /** Rows of groups and what belongs to them, of schools, of enrolments, of memberships: each kind has its own files. */
  readonly #groupRows = new RowNumbers();
  readonly #schoolRows = new RowNumbers(this.#groupRows.byFile);
  readonly #enrolmentRows = new RowNumbers(this.#groupRows.byFile);
  readonly #membershipRows = new RowNumbers(this.#groupRows.byFile);
  readonly #roster: LoadedRoster;
  readonly #sources: ReadonlySet<Source>;
  readonly #schoolSlice: SliceOf<SchoolDimension> | undefined;
  readonly #groupSlice: SliceOf<GroupDimension> | undefined;
  readonly #period: { readonly year: number; readonly day: DayNumber };

  constructor(
    roster: LoadedRoster,
    sources: readonly Source[],
    slice: Slice | undefined,
    period: { readonly year: number; readonly day: DayNumber },
  ) {
    this.#roster = roster;
    this.#sources = new Set(sources);
    this.slice = slice;
    const { dimension, value } = slice ?? {};
    if (dimension !== undefined && value !== undefined) {
      if (isGroupDimension(dimension)) this.#groupSlice = { dimension, value };
      else this.#schoolSlice = { dimension, value };
    }
    this.#period = period;
    this.wanted = this.#wanted();
  }

  /** The rows met, with `also` those of the definition, as `memberships:2-14,17;schools:3-20`. */
  ranges(...also: readonly RowPlace[]): string {
    for (const row of also) this.#groupRows.add(row);
    return rangesByFile(this.#groupRows.byFile);
  }

  group = (group: Group): void => {
    if (!this.#hasGroup(group)) return;
    if (this.#sources.has('groups')) this.#groupRows.add(group.row);
    const limit = this.#sources.has('limits') ? this.#roster.limitOf(group) : undefined;
    if (limit === undefined) return;
    this.#groupRows.add(limit.target);
    for (const { row } of countedMembers(group, this.#period.day).values()) this.#membershipRows.add(row);
  };

  school = (school: CountedSchool, inForce: readonly Membership[]): void => {
    if (!this.#hasSchool(school)) return;
    const covering =
      this.#groupSlice === undefined || inForce.length === 0
        ? inForce
        : inForce.filter(({ group }) => this.#hasGroup(group));
    if (this.#counts(covering.length > 0)) {
      for (const unit of school.units) if (isOpen(unit, this.#period.day)) this.#addUnit(unit);
    }
    if (covering.length === 0 || !this.#sources.has('memberships')) return;
    for (const { row } of covering) this.#membershipRows.add(row);
  };

  #wanted(): Wanted {
    const needs = (source: Source) => this.#sources.has(source);
    if (needs('schools') || (needs('sliceSchools') && this.#groupSlice === undefined)) return 'all';
    return needs('sliceSchools') || needs('coveredSchools') || needs('memberships') ? 'inGroups' : 'none';
  }

  #addUnit(unit: Unit): void {
    this.#schoolRows.add(unit.row);
    if (!this.#sources.has('enrolments')) return;
    const enrolment = this.#roster.enrolments.of(unit, this.#period.year);
    if (enrolment !== undefined) this.#enrolmentRows.add(enrolment);
  }

  #counts(covered: boolean): boolean {
    if (this.#sources.has('schools')) return true;
    if (this.#sources.has('sliceSchools')) return covered || this.#groupSlice === undefined;
    return covered && this.#sources.has('coveredSchools');
  }

  #hasGroup(group: Group): boolean {
    const slice = this.#groupSlice;
    return slice === undefined || groupSlice(group, slice.dimension) === slice.value;
  }

  #hasSchool({ unit }: CountedSchool): boolean {
    const slice = this.#schoolSlice;
    return slice === undefined || schoolSlice(unit, slice.dimension) === slice.value;
  }
}
