import type { Gap } from '../../src/import/source/SourceText.ts';

/** A text without its blank lines, and its gaps counted in the lines that are left. */
export function solidLines(
  text: string,
  gaps: readonly Gap[],
): { readonly text: string; readonly gaps: readonly Gap[] } {
  const lines = text.split(/\r\n|\r|\n/u);
  const counts: number[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.trim() !== '') count += 1;
    counts.push(count);
  }
  return {
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    gaps: gaps.map((gap) => ({ ...gap, after: counts[Math.min(gap.after, counts.length) - 1] ?? 0 })),
  };
}
