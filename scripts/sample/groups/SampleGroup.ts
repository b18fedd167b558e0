import type { Role } from '../../../src/domain/lists/roles.ts';
import type { SampleSchool } from '../schools/SampleSchool.ts';
import type { Form, Term } from './groupWords.ts';

/** Which schools a group gathers; the sample does not mix them. */
export type Stream = 'compulsory' | 'early' | 'senior';

/** A fictional school group. */
export interface SampleGroup {
  readonly id: string;
  readonly county: string;
  readonly stream: Stream;
  readonly name: string;
  readonly term: Term;
  readonly form: Form;
  readonly mode: string | undefined;
  readonly demonstration: 'yes' | 'no' | undefined;
  /** Undefined where it is not known; the group then was there before the sample begins. */
  readonly established: string | undefined;
  readonly foundedIn: number;
  /** The year of the sample in which it appears; the first one stands for all before it too. */
  readonly step: number;
  readonly lead: SampleSchool;
  /** Most members beside the lead. */
  readonly capacity: number;
  /** How readily schools join it. */
  readonly appetite: number;
  readonly stays: Stay[];
  ended: string | undefined;
}

/** A school's time in a group. The years are those of the dates; `left` is never a 31 December. */
export interface Stay {
  readonly group: SampleGroup;
  readonly school: SampleSchool;
  readonly role: Role;
  readonly joined: string | undefined;
  readonly note: string | undefined;
  left: string | undefined;
}

/** The schools that now are in the group. */
export function present(stays: readonly Stay[]): Stay[] {
  return stays.filter(({ left }) => left === undefined);
}

/** Members beside the lead, now. */
export function followers(group: SampleGroup): number {
  return present(group.stays).filter(({ role }) => role !== 'lead').length;
}

/** Whether an institution is in a group now, itself or through one of its campuses. */
export function isCovered(school: SampleSchool): boolean {
  return [school, ...school.units].some(({ stays }) => present(stays).length > 0);
}
