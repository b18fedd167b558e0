import type { FoundFigure } from './FoundFigure.ts';

/** The note of a candidate row: it is a machine's find, and says so. */
export function noteOf({ isRewritten }: FoundFigure, whatToCheck: string): string {
  const rewritten = isRewritten ? '；原文是繁体或夹有拼音，短语已转写' : '';
  return `待核：程序摘出，${whatToCheck}请对照原文${rewritten}`;
}
