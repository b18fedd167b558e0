import type { FoundFigure, KnownIndicator } from './FoundFigure.ts';
import { itemOf } from './itemOf.ts';

const groupWords = /集团|联盟|教联体|共同体|托管/u;

/**
 * The indicator whose title shares at least half of its pairs of characters with the words around a figure of its unit;
 * empty where there is none, or where two are as near. Coverage counts only where school groups are spoken of.
 */
export function guessIndicator(figure: FoundFigure, indicators: readonly KnownIndicator[]): string {
  const isPlain = namesCoverage(figure);
  const words = isPlain ? itemOf(figure) : wordsAround(figure);
  const near = indicators
    .filter(
      ({ unit, title }) =>
        unit === figure.reading.unit && (!title.includes('覆盖') || groupWords.test(words) || isPlain),
    )
    .map(({ id, title }) => ({ id, likeness: likeness(title, words) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [first, second] = near;
  if (first === undefined || first.likeness < 0.5 || first.likeness === second?.likeness) return '';
  return first.id;
}

/** 学校覆盖率74.8% behind a sentence about groups. */
function namesCoverage(figure: FoundFigure): boolean {
  const { reading, before, earlier, headings } = figure;
  return (
    reading.unit === '%' &&
    /(?<!\p{Script=Han})(?:力争|争取|确保)?(?:全[省市县州区])?(?:义务教育|中小学)?(?:学校|学生)覆盖率/u.test(
      itemOf(figure),
    ) &&
    groupWords.test([earlier, before, ...headings].join())
  );
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
