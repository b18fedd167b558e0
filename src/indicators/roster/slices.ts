import type { Dimension } from '../../domain/lists/dimensions.ts';
import { locales } from '../../domain/lists/locales.ts';
import { ownerships } from '../../domain/lists/ownerships.ts';
import { stages } from '../../domain/lists/stages.ts';
import type { Group, Unit } from './Roster.ts';

/** Slices that part the schools, each school in one; and slices by the groups that schools are in, which overlap. */
export const schoolDimensions = ['stage', 'locale', 'ownership'] as const satisfies readonly Dimension[];
export const groupDimensions = ['term', 'form'] as const satisfies readonly Dimension[];

export type SchoolDimension = (typeof schoolDimensions)[number];
export type GroupDimension = (typeof groupDimensions)[number];

/** One value of one dimension. */
export interface Slice {
  readonly dimension: Dimension;
  readonly value: string;
  /** As a figure names it: `stage=primary`. */
  readonly breakdown: string;
}

/** The slice for rows that do not say which slice they are in. */
export const unstatedSlice = 'x';

export function isGroupDimension(dimension: Dimension): dimension is GroupDimension {
  return (groupDimensions as readonly Dimension[]).includes(dimension);
}

export function schoolSlice({ row }: Unit, dimension: SchoolDimension): string {
  return row[dimension] ?? unstatedSlice;
}

export function groupSlice({ row }: Group, dimension: GroupDimension): string {
  return row[dimension] ?? unstatedSlice;
}

/** The order in which slices are shown: closed lists in their own order, local words by code point, the unstated last. */
export function inOrder(dimension: Dimension, values: Iterable<string>): readonly string[] {
  const order = [...listOf[dimension], ...[...values].filter((value) => value !== unstatedSlice).toSorted()];
  const present = new Set(values);
  return [...new Set([...order, unstatedSlice])].filter((value) => present.has(value));
}

const listOf: Readonly<Record<Dimension, readonly string[]>> = {
  stage: Object.keys(stages),
  locale: Object.keys(locales),
  ownership: Object.keys(ownerships),
  term: [],
  form: [],
};
