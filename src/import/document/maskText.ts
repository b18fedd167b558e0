import type { SourceTable } from '../source/SourceText.ts';
import { contactCells } from './contactCells.ts';
import { leaderRows } from './leaderRows.ts';
import { type Masked, maskPersons } from './maskPersons.ts';
import { callNumber, callWords, labelEnd, personLabels } from './personLabels.ts';
import { hiddenName, isPersonName } from './personNames.ts';
import { textTables } from './textTables.ts';

/** A table whose names and numbers were hidden, told once for all its lines. */
export interface MaskedTable {
  readonly first: number;
  readonly last: number;
  readonly hidden: number;
}

interface MaskedText {
  readonly text: string;
  /** The numbers of the lines in which something was hidden. */
  readonly hidden: ReadonlySet<number>;
  readonly tables: readonly MaskedTable[];
}

const aloneLabel = new RegExp(`^[\\s　]*(?:${personLabels})${labelEnd}[\\s　]*[:：]?[\\s　]*$`, 'u');
const aloneCall = new RegExp(`^[\\s　]*(?:${callNumber}|\\d{7,8})[\\s　]*$`, 'u');
const callLabel = new RegExp(`^[\\s　]*(?:联系|咨询)?(?:${callWords})[\\s　]*[:：]?[\\s　]*$`, 'u');
const pageDay = /^[\s　]*\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s　]*$/u;

/**
 * The lines of a text, each masked: also a name that fills a line (a cell) of its own behind a label, beside a number or above
 * a page's date and time, and a number behind the label of its own cell.
 */
export function maskLines(lines: readonly string[]): readonly Masked[] {
  const solid = lines.map((text, index) => ({ text: text.trim(), index })).filter(({ text }) => text !== '');
  const near = new Map(
    solid.map(({ index }, at) => [index, [solid[at - 1]?.text ?? '', solid[at + 1]?.text ?? ''] as const]),
  );
  const rows = leaderRows(lines);
  return lines.map((line, index) => {
    const row = rows.get(index);
    if (row !== undefined) return row;
    const [above = '', under = ''] = near.get(index) ?? [];
    // Under 成员 a word of two characters may be a school: 石桥.
    const isName = isPersonName(line) && !(/^[\s　]*[成委][\s　]*员/u.test(above) && line.trim().length < 3);
    if (
      isName &&
      (aloneLabel.test(above) || aloneCall.test(above) || aloneCall.test(under) || pageDay.test(under))
    )
      return { text: line.replace(line.trim(), hiddenName(line.trim())), hidden: 1 };
    if (aloneCall.test(line) && (callLabel.test(above) || isPersonName(above)))
      return { text: line.replace(line.trim(), '××'), hidden: 1 };
    return maskPersons(line);
  });
}

/**
 * A whole text, masked. `cells` are the tables that its file has; such as stand in the text as lines with a head are found. In
 * a table with a head its columns tell what a cell is.
 */
export function maskText(text: string, cells: readonly SourceTable[] = []): MaskedText {
  const pieces = text.split(/(\r\n|\r|\n)/u);
  const lines = pieces.filter((_, at) => at % 2 === 0);
  const found = [...cells.flatMap((table) => contactCells(table, lines) ?? []), ...textTables(lines)];
  const own = new Map(found.flatMap((each) => [...each.lines]));
  const outside = maskLines(lines.map((line, at) => (own.has(at + 1) ? '' : line)));
  const masked = lines.map((_, at) => own.get(at + 1) ?? outside[at] ?? { text: '', hidden: 0 });
  return {
    text: masked.map((line, at) => `${line.text}${pieces[at * 2 + 1] ?? ''}`).join(''),
    hidden: new Set(masked.flatMap(({ hidden }, at) => (hidden > 0 ? [at + 1] : []))),
    tables: found.flatMap((each) => {
      const numbers = [...each.lines.keys()];
      const hidden = [...each.lines.values()].reduce((sum, line) => sum + line.hidden, 0);
      return hidden === 0 ? [] : [{ first: Math.min(...numbers), last: Math.max(...numbers), hidden }];
    }),
  };
}
