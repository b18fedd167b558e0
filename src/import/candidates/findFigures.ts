import type { ImportedClause } from '../clauses/ImportedClause.ts';
import { numberingOf } from '../clauses/numbering.ts';
import type { FoundFigure, RefusedFigure } from './FoundFigure.ts';
import { figuresInText } from './figuresInText.ts';
import { type HeadedLine, headedLines } from './headedLines.ts';
import { phraseBounds } from './phraseBounds.ts';
import { plainTimes } from './plainTimes.ts';
import { type ReadableText, readableText } from './readableText.ts';

interface FoundFigures {
  readonly figures: readonly FoundFigure[];
  readonly refused: readonly RefusedFigure[];
}

/** What stands further back in a line than this many characters says nothing of a figure. */
const reach = 400;

const title = /《[^《》]*》/gu;

/** Every figure of the clauses, in order, with the words around it; and what looks like one and has no number. */
export function findFigures(clauses: readonly ImportedClause[]): FoundFigures {
  const found = headedLines(clauses).map(figuresIn);
  return {
    figures: found.flatMap(({ figures }) => figures),
    refused: found.flatMap(({ refused }) => refused),
  };
}

/** The line without its own number: figures are read in simplified words. */
function readable(line: string): ReadableText {
  const rest = numberingOf(line)?.rest;
  const start = rest === undefined ? 0 : Math.max(0, line.trimEnd().length - rest.length);
  return readableText(line, start);
}

function figuresIn({ text: source, yearRow, ...around }: HeadedLine): FoundFigures {
  const { clause } = around;
  if (yearRow !== undefined) {
    const cells = yearRow
      .split(/[|\t]/u)
      .filter((cell) => /^\D{0,4}\d[\d.,]*\D{0,6}$/u.test(cell.trim())).length;
    const reason = `表里一年一栏，${cells} 格数都没有列成行，请逐年对照原文填`;
    return { figures: [], refused: yearRow === '' ? [] : [{ clause, phrase: yearRow, reason }] };
  }
  const line = readable(source);
  const masked = line.text.replace(title, (inner) => '《'.padEnd(inner.length, '·'));
  let start = 0;
  const found = line.text.split(/(?<=[。；;！!])/u).map((sentence): FoundFigures => {
    const begins = start;
    start += sentence.length;
    const searched = masked.slice(begins, start);
    const ownPhrase = (at: number, length: number) => {
      const [from, to] = phraseBounds(sentence, at, length);
      return { phrase: line.own(begins + from, begins + to), words: sentence.slice(from, to) };
    };
    const { figures, refused } = figuresInText(searched);
    return {
      figures: figures.map(({ printed, reading, at, length }) => {
        const { phrase, words } = ownPhrase(at, length);
        return {
          ...around,
          printed,
          reading,
          phrase,
          words,
          earlier: plainTimes(masked.slice(Math.max(0, begins - reach), begins)),
          before: plainTimes(searched.slice(Math.max(0, at - reach), at)),
          after: plainTimes(searched.slice(at + length, at + length + reach)),
          opensLine: begins + at <= 2 && numberingOf(source) === undefined,
          isRewritten: phrase !== words,
        };
      }),
      refused: refused.map(({ at, length, reason }) => ({
        clause,
        phrase: ownPhrase(at, length).phrase,
        reason,
      })),
    };
  });
  return {
    figures: found.flatMap(({ figures }) => figures),
    refused: found.flatMap(({ refused }) => refused),
  };
}
