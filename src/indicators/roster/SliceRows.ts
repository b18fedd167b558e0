import type { DayNumber } from './dayNumber.ts';
import { countedMembers } from './GroupSize.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import { type CountedSchool, type Group, isOpen, type Membership } from './Roster.ts';
import { rowRanges } from './rowRanges.ts';
import { groupSlice, isGroupDimension, type Slice, schoolSlice } from './slices.ts';
import type { Source } from './sources.ts';
import type { RosterVisitor } from './walkRoster.ts';

/** Collects the rows behind one figure, by walking again the way it was tallied. */
export class SliceRows implements RosterVisitor {
  readonly #rows: { readonly file: string; readonly row: number }[] = [];
  readonly #roster: LoadedRoster;
  readonly #sources: ReadonlySet<Source>;
  readonly #slice: Slice | undefined;
  readonly #period: { readonly year: number; readonly day: DayNumber };

  constructor(
    roster: LoadedRoster,
    sources: readonly Source[],
    slice: Slice | undefined,
    period: { readonly year: number; readonly day: DayNumber },
  ) {
    this.#roster = roster;
    this.#sources = new Set(sources);
    this.#slice = slice;
    this.#period = period;
  }

  /** The rows met, with `also` those of the definition, as `memberships:2-14,17;schools:3-20`. */
  ranges(...also: readonly { readonly file: string; readonly row: number }[]): string {
    return rowRanges([...this.#rows, ...also]);
  }

  group = (group: Group): void => {
    if (!this.#hasGroup(group)) return;
    if (this.#sources.has('groups')) this.#rows.push(group.row);
    const limit = this.#sources.has('limits') ? this.#roster.limitOf(group) : undefined;
    if (limit === undefined) return;
    this.#rows.push(limit.target);
    for (const { row } of countedMembers(group, this.#period.day).values()) this.#rows.push(row);
  };

  school = (school: CountedSchool, inForce: readonly Membership[]): void => {
    if (!this.#hasSchool(school)) return;
    const covering = inForce.filter(({ group }) => this.#hasGroup(group));
    const counts = this.#counts(covering.length > 0);
    for (const unit of school.units) {
      if (!counts || !isOpen(unit, this.#period.day)) continue;
      this.#rows.push(unit.row);
      const enrolment = this.#roster.enrolments.of(unit, this.#period.year);
      if (enrolment !== undefined && this.#sources.has('enrolments')) this.#rows.push(enrolment);
    }
    if (this.#sources.has('memberships')) this.#rows.push(...covering.map(({ row }) => row));
  };

  undecidable = (): void => {};

  #counts(covered: boolean): boolean {
    if (this.#sources.has('schools')) return true;
    if (this.#sources.has('sliceSchools')) return covered || !this.#isByGroup();
    return covered && this.#sources.has('coveredSchools');
  }

  #isByGroup(): boolean {
    return this.#slice !== undefined && isGroupDimension(this.#slice.dimension);
  }

  #hasGroup(group: Group): boolean {
    if (this.#slice === undefined || !isGroupDimension(this.#slice.dimension)) return true;
    return groupSlice(group, this.#slice.dimension) === this.#slice.value;
  }

  #hasSchool({ unit }: CountedSchool): boolean {
    if (this.#slice === undefined || isGroupDimension(this.#slice.dimension)) return true;
    return schoolSlice(unit, this.#slice.dimension) === this.#slice.value;
  }
}
