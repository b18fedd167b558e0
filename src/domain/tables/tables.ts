import type { RowOf } from '../table/Table.ts';
import { assessments } from './assessments.ts';
import { denominators } from './denominators.ts';
import { enrolments } from './enrolments.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { indicators } from './indicators.ts';
import { measures } from './measures.ts';
import { memberships } from './memberships.ts';
import { observations } from './observations.ts';
import { places } from './places.ts';
import { schools } from './schools.ts';
import { targets } from './targets.ts';
import { vocabulary } from './vocabulary.ts';

/** Every input table, in the order in which a reader would meet them. */
export const tables = {
  places,
  schools,
  groups,
  memberships,
  enrolments,
  assessments,
  denominators,
  indicators,
  observations,
  targets,
  vocabulary,
  measures,
  events,
} as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;

/** All rows of a workspace, by table. */
export type Rows = { readonly [N in TableName]: readonly RowOf<Tables[N]>[] };
