import type { ImportedClause } from '../clauses/ImportedClause.ts';
import { type NumberStyle, numberingOf, numberStyles } from '../clauses/numbering.ts';
import { deadlineCells } from './deadlineCells.ts';
import { plainTimes } from './plainTimes.ts';
import { readableText } from './readableText.ts';
import { yearTableRows } from './yearTables.ts';

/** A line of a clause with what governs it. */
export interface HeadedLine {
  readonly clause: string;
  readonly text: string;
  /** The headings above it, the nearest first; its own beginning among them where that is a heading. */
  readonly headings: readonly string[];
  readonly column: string | undefined;
  readonly others: string;
  /** The row of a table with a column for each of several years that it is; empty where that began on a line before. */
  readonly yearRow: string | undefined;
  /** The line before it in its clause; empty where there is none. */
  readonly previous: string;
}

/** What names a time, for the lines of a clause that say when something is to be done. */
const timed = /\d{4}年|\d月|[今明后]年|年[底末内]|十[三四五六七]五|[\dXx×]{2}年|学年|学期/u;
/** So many characters of them are looked at. */
const near = 3000;

interface Heading {
  readonly rank: number;
  readonly text: string;
  /** The rank of the innermost heading above it; -1 where there is none. */
  readonly within: number;
}

/** The rank of a heading without a number; it holds for the numbers that begin under it. */
const unnumbered = numberStyles.length;

function isAbove(heading: Heading, rank: number): boolean {
  return heading.rank === unnumbered ? rank < unnumbered && rank > heading.within : heading.rank < rank;
}

/** A heading without the number that a year makes look like none: 二、2025年工作计划. */
const beforeYear = /^\s*[一二三四五六七八九十]{1,3}、\s*(?=\d)/u;

/** The lines of the clauses, each with the headings of every level above it. */
export function headedLines(clauses: readonly ImportedClause[]): readonly HeadedLine[] {
  let open: readonly Heading[] = [];
  return clauses.flatMap(({ path, lines }) => {
    if (/^(?:附件|另文|脚注|落款)/u.test(path) && numberingOf(lines[0]?.text ?? '') === undefined) open = [];
    const cells = deadlineCells(lines.map(({ text }) => text));
    const yearRows = yearTableRows(lines.map(({ text }) => text));
    const plain = lines.map(({ text }) => plainTimes(readableText(text, 0).text));
    const dated = plain.flatMap((text, at) => (timed.test(text) ? [{ text, at }] : []));
    return lines.map(({ text }, index) => {
      const rank = rankOf(text);
      const heading = path === '文头' && rank === undefined ? undefined : headingOf(text);
      const level = rank ?? heading?.rank;
      if (level !== undefined) open = open.filter((above) => isAbove(above, level));
      if (heading !== undefined && !heading.isOwnOnly)
        open = [...open, { ...heading, within: Math.max(-1, ...open.map((above) => above.rank)) }];
      return {
        clause: path,
        text,
        headings: [
          ...(heading?.isOwnOnly === true ? [heading.text] : []),
          ...open.map((each) => each.text).toReversed(),
        ],
        column: cells[index],
        previous: lines[index - 1]?.text ?? '',
        others: dated
          .flatMap((each) => (each.at === index ? [] : [each.text]))
          .join('。')
          .slice(0, near),
        yearRow: yearRows[index],
      };
    });
  });
}

function rankOf(line: string): number | undefined {
  const style: NumberStyle | undefined = beforeYear.test(line) ? '一、' : numberingOf(line)?.style;
  return style === undefined ? undefined : numberStyles.indexOf(style);
}

/** The title of a document or a table, and no heading within it. */
const titled =
  /^(?!\d{4}年|下一?步|今后).*(?:方案|意见|通知|办法|细则|规划|计划|总结|报告|公告|答复|纪要|名单|表|局|厅|委|府|日)$/u;

/** The beginning of a line up to its full stop, where that says no more than a heading does; a line without a number only as a whole. */
function headingOf(
  line: string,
): (Pick<Heading, 'rank' | 'text'> & { readonly isOwnOnly: boolean }) | undefined {
  const read = plainTimes(readableText(line, 0).text).trim();
  const rank = rankOf(line);
  const said = beforeYear.test(read) ? read.replace(beforeYear, '') : (numberingOf(read)?.rest ?? read);
  const [first = ''] = /^[^。；;！!]*/u.exec(said) ?? [];
  const bare = first.replace(/[(（][^()（）]*[)）]/gu, '');
  const isTitle = bare.length <= 24 && !/[,，:：|\t]|\d\s*[%％个所家名人元次]/u.test(bare);
  if (/^第[一二三四五六]阶段/u.test(bare) && bare.length <= 30)
    return {
      rank: rank ?? unnumbered,
      text: first,
      isOwnOnly: rank === undefined && said.slice(first.length).trim().length > 1,
    };
  if (!isTitle || /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(bare.trim())) return undefined;
  if (rank === undefined && (first !== said || bare.length < 3 || bare.length > 16 || titled.test(bare)))
    return undefined;
  return { rank: rank ?? unnumbered, text: first, isOwnOnly: false };
}
