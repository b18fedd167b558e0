import { type ClosedList, codeOf } from '../domain/lists/ClosedList.ts';
import type { Dimension } from '../domain/lists/dimensions.ts';
import { locales } from '../domain/lists/locales.ts';
import { ownerships } from '../domain/lists/ownerships.ts';
import { stages } from '../domain/lists/stages.ts';

/** The labels of each dimension's values; a place's own words (教联体, 紧密型) are their own labels. */
const labels: Readonly<Record<Dimension, ClosedList>> = {
  stage: stages,
  locale: locales,
  ownership: ownerships,
  term: {},
  form: {},
};

/** `locale=rural;stage=primary` is 乡村·小学. Empty for the whole. */
export function formatBreakdown(breakdown: string): string {
  if (breakdown === '') return '';
  return breakdown.split(';').map(labelOf).join('·');
}

function labelOf(pair: string): string {
  const [dimension = '', value = ''] = pair.split('=');
  const list = isDimension(dimension) ? labels[dimension] : {};
  const code = codeOf(list, value);
  return code === undefined ? value : (list[code] ?? value);
}

function isDimension(name: string): name is Dimension {
  return Object.hasOwn(labels, name);
}
