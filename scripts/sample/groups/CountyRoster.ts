import type { CountyPlan } from '../places/SamplePlace.ts';
import type { Random } from '../random/randomFrom.ts';
import type { SampleSchool } from '../schools/SampleSchool.ts';
import type { SampleGroup, Stream } from './SampleGroup.ts';

/** A county while its groups grow from year to year. */
export interface CountyRoster {
  readonly plan: CountyPlan;
  readonly schools: readonly SampleSchool[];
  readonly groups: SampleGroup[];
  /** What is still to be founded, by year. */
  readonly founding: ReadonlyMap<number, readonly Stream[]>;
  readonly random: Random;
}
