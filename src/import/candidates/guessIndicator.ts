import type { FoundFigure, KnownIndicator } from './FoundFigure.ts';

const groupWords = /集团|联盟|教联体|共同体|托管/u;

/**
 * The indicator whose title shares at least half of its pairs of characters with the words around a figure of its unit;
 * empty where there is none, or where two are as near. Coverage counts only where school groups are spoken of.
 */
export function guessIndicator(figure: FoundFigure, indicators: readonly KnownIndicator[]): string {
  const words = wordsAround(figure);
  const near = indicators
    .filter(
      ({ unit, title }) =>
        unit === figure.reading.unit && (!title.includes('覆盖') || groupWords.test(words)),
    )
    .map(({ id, title }) => ({ id, likeness: likeness(title, words) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [first, second] = near;
  if (first === undefined || first.likeness < 0.5 || first.likeness === second?.likeness) return '';
  return first.id;
}

/** A count is of what stands next to it; a percentage of anything in its phrase. */
function wordsAround({ reading, words, before, after }: FoundFigure): string {
  if (reading.unit === '%') return words;
  const [next = ''] = /^[^,，。；;、]*/u.exec(after) ?? [];
  const [last = ''] = /[^,，。；;、]*$/u.exec(before) ?? [];
  return next.length > 1 ? next.slice(0, 12) : last.slice(-8);
}

function likeness(title: string, words: string): number {
  const pairs = Array.from({ length: title.length - 1 }, (_, at) => title.slice(at, at + 2));
  return pairs.filter((pair) => words.includes(pair)).length / Math.max(pairs.length, 1);
}
