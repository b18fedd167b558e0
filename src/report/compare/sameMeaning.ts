import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { termRegister } from '../glossary/termRegister.ts';
import type { Counted } from './whatIsCounted.ts';

/**
 * Whether one word means one thing wherever it stands: the same where one document explains it for all, different where the
 * vocabulary says 不可混同, unknown otherwise.
 */
export function sameMeaning(
  bulletin: Bulletin,
  counted: readonly Counted[],
): 'same' | 'different' | 'unknown' {
  const byWord = [...Map.groupBy(counted, ({ word }) => word).values()].map((those) => [
    ...new Set(those.map(({ term }) => term)),
  ]);
  const isApart = byWord.some((terms) =>
    terms.some((term) =>
      (term?.not_same_as ?? []).some((reference) =>
        terms.includes(termRegister(bulletin).find(term?.place ?? '', reference)),
      ),
    ),
  );
  if (isApart) return 'different';
  return byWord.every((terms) => terms.length === 1 && terms[0] !== undefined) ? 'same' : 'unknown';
}
