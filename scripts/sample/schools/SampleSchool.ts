import type { Locale } from '../../../src/domain/lists/locales.ts';
import type { Ownership } from '../../../src/domain/lists/ownerships.ts';
import type { SchoolKind } from '../../../src/domain/lists/schoolKinds.ts';
import type { Stage } from '../../../src/domain/lists/stages.ts';
import type { Stay } from '../groups/SampleGroup.ts';

/** A fictional school, campus or teaching point. Its memberships are filled in as the groups grow. */
export interface SampleSchool {
  readonly id: string;
  readonly county: string;
  readonly name: string;
  readonly stage: Stage;
  readonly kind: SchoolKind;
  readonly parent: SampleSchool | undefined;
  readonly ownership: Ownership;
  readonly locale: Locale;
  readonly opened: string | undefined;
  readonly closed: string | undefined;
  readonly aliases: readonly string[];
  /** Students of 2021, before the years change it. */
  readonly size: number;
  /** Schools that were merged into this one, each with the year. */
  readonly absorbed: readonly { readonly year: number; readonly students: number }[];
  /** Its campuses and teaching points. */
  readonly units: SampleSchool[];
  readonly stays: Stay[];
}

const compulsory: ReadonlySet<Stage> = new Set(['primary', 'junior', 'nine_year']);

/** Whether the school is an institution that the coverage rate of the plans counts. */
export function isCompulsory({ kind, stage }: SampleSchool): boolean {
  return kind === 'school' && compulsory.has(stage);
}

/** Whether the school works at the end of the year. */
export function isOpenAtEndOf(year: number, { opened, closed }: SampleSchool): boolean {
  const started = opened === undefined || Number(opened.slice(0, 4)) <= year;
  return started && (closed === undefined || Number(closed.slice(0, 4)) > year);
}
