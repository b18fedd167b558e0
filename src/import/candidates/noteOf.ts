import type { FoundFigure } from './FoundFigure.ts';

/** The note of a candidate row: it is a machine's find, and says so. A row with such a note is warned of until it is reviewed. */
export function noteOf({ isRewritten }: FoundFigure, ...doubts: readonly string[]): string {
  const rewritten = isRewritten ? ['原文是繁体、全角或夹有拼音、标记，数值已转写'] : [];
  return `待核：程序摘出，请对照原文；${[...doubts, ...rewritten].join('；')}`;
}
