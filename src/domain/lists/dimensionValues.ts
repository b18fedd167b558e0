import type { ClosedList } from './ClosedList.ts';
import type { Dimension } from './dimensions.ts';
import { locales } from './locales.ts';
import { ownerships } from './ownerships.ts';
import { stages } from './stages.ts';

/** The values of each dimension; undefined where a place's own words (教联体, 紧密型) are the values. */
export const dimensionValues: Readonly<Record<Dimension, ClosedList | undefined>> = {
  stage: stages,
  locale: locales,
  ownership: ownerships,
  term: undefined,
  form: undefined,
};
