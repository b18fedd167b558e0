import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Dimension } from '../../domain/lists/dimensions.ts';
import { locales } from '../../domain/lists/locales.ts';
import { ownerships } from '../../domain/lists/ownerships.ts';
import { stages } from '../../domain/lists/stages.ts';
import { perBulletin } from '../perBulletin.ts';

/** The order in which documents name their terms: 紧密型 before 半紧密型 before 松散型. */
const terms = perBulletin(({ rows }) => [...new Set(rows.vocabulary.map(({ term }) => term))]);

/** Parts of a number in the order of their list, or of the documents' own words; what is not stated comes last. */
export function partsInOrder<F extends { readonly breakdown: string }>(
  bulletin: Bulletin,
  dimension: Dimension,
  parts: readonly F[],
): readonly F[] {
  const order: Readonly<Record<Dimension, () => readonly string[]>> = {
    stage: () => Object.keys(stages),
    locale: () => Object.keys(locales),
    ownership: () => Object.keys(ownerships),
    term: () => terms(bulletin),
    form: () => terms(bulletin),
  };
  const list = order[dimension]();
  const rank = ({ breakdown }: F): number => {
    const value = breakdown.slice(dimension.length + 1);
    if (value === 'x') return list.length + 1;
    const index = list.indexOf(value);
    return index === -1 ? list.length : index;
  };
  return parts.toSorted((a, b) => rank(a) - rank(b));
}
