import type { SourceLine } from './SourceText.ts';

/** Spaces that lay out a page rather than write a text. An ideographic space at a line's start is the text's own indent. */
const layout = /^[^\S\u3000\uFEFF]+|\s+$/gu;

/** The lines that hold anything, in order. */
export function sourceLines(text: string): readonly SourceLine[] {
  return text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
    const inner = line.replace(layout, '');
    return inner === '' ? [] : [{ number: index + 1, text: inner }];
  });
}
