import { timeBefore } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { heldTime } from './heldTime.ts';
import { timesIn } from './timesIn.ts';
import { yearInTurn } from './yearInTurn.ts';

interface FigurePeriod {
  /** A year; empty where it is not certain. */
  readonly period: string;
  /** The day that a line names; `dated` where the number is of the document's own present; else empty. */
  readonly day: string;
  readonly basis: 'stated' | 'inferred' | '';
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
}

const change = '提高|提升|增加|增至|增长|上升|扩大|发展|下降|减少|压减|缩减|调整|降';
const rose = new RegExp(`(?:由|从)(?:\\d{4}年|去年|上年|前年)[^,，。；;]*?(?=${change})`, 'gu');
const changes = new RegExp(`^[^、,，。；;]{0,6}(?:${change})`, 'u');
const reportOf = /(\d{4})年度?[^，。、和及]{0,20}(?:总结|汇报|报告|情况|公报|通报)/u;
/** A sum over a time that must be named. */
const sum = /累计|先后/u;

/**
 * The year of a number that is reported: that of the nearest time before it in its line, also over the ends of sentences; where there
 * is none, that of the heading above it, of a report by its title, or of the document. 去年 further back, 近三年 and
 * sums name no year of their own.
 */
export function periodOf(figure: FoundFigure, { dated, title = '' }: CandidateContext): FigurePeriod {
  const own = dated.slice(0, 4);
  const { printed, after } = figure;
  // The year that something rose from is not the year that it rose to.
  const said = `${figure.before}${printed}`.replace(rose, '');
  const before = said.slice(0, said.length - printed.length);
  const [, from = ''] = /(?:由|从)(\d{4}年)[^,，。；;、]{0,4}$/u.exec(figure.before) ?? [];
  if (from !== '' && changes.test(after)) return yearNamed(from, own);
  const turn = yearInTurn(before, printed, after);
  if (turn !== undefined) return of(turn);
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [, than = ''] = /(?:比|较)(\d{4}年|去年|上年|前年)[^,，]{0,4}$/u.exec(near) ?? [];
  if (than !== '' && changes.test(after)) return yearNamed(than, own);
  const ago = /(?<![比较])(?:去年|上年|前年)(?![春秋]季)/u.exec(near)?.[0];
  if (ago !== undefined && own !== '') return yearNamed(ago, own);
  if (/(?:由|从)[^\d年]*$/u.test(near) && changes.test(after))
    return none('原文写的是变化以前的数，期间请核实后填');
  const held = heldTime({ earlier: figure.earlier.replace(rose, ''), before }, dated);
  const isSum = sum.test(near);
  if (held?.kind === 'unclear')
    return none(
      `${held.isOwn ? '原文写' : '前面有'}“${held.words.replace(/[“”"]/gu, '')}”，是哪一年的数，期间请核实后填`,
    );
  if (isSum && held?.isUpTo !== true && (held?.isOwn !== true || held.kind === 'now'))
    return none(`原文写“${sum.exec(near)?.[0]}”，从何时起算，期间请核实后填`);
  const above = periodAbove(figure, dated, title);
  if (
    held !== undefined &&
    (held.kind === 'now' || /今年|本年度/u.test(held.words)) &&
    above.doubt.includes('标题')
  )
    return none(`原文写“${held.words}”，标题是另一年的，期间请核实后填`);
  if (held?.kind === 'now') return { ...of(own), day: dated, basis: dated === '' ? '' : 'inferred' };
  if (held !== undefined) return heldYear(held, dated);
  const bracketed = timeBefore({ before: '', after }, '');
  if (bracketed !== undefined && bracketed.due !== '') return of(bracketed.due.slice(0, 4));
  return above;
}

/** A year of its own sentence is certain; one of an earlier sentence is said to be so. */
function heldYear(
  { year, day, words, isOwn }: NonNullable<ReturnType<typeof heldTime>>,
  dated: string,
): FigurePeriod {
  const own = dated.slice(0, 4);
  const isPlain = /^\d{4}年$/u.test(words);
  if (year === own && isPlain) return { ...of(year), day: dated, basis: 'inferred' };
  if (isOwn)
    return { ...of(year), day, basis: day === '' ? '' : /\d{4}/u.test(words) ? 'stated' : 'inferred' };
  return { period: year, day, basis: day === '' ? '' : 'inferred', doubt: `期间承前文“${words}”` };
}

/** What is done over a time, and so is of none where none is named. */
const flows = ['元', '次', '人次'];

/** From the nearest heading that names a time that is over, else from the title of a report of a year that is. */
function periodAbove({ headings, reading }: FoundFigure, dated: string, title: string): FigurePeriod {
  const own = dated.slice(0, 4);
  const [heading] = headings.flatMap((each) => timesIn(each, '').slice(-1));
  if (heading !== undefined && heading.due.slice(0, 4) < own) {
    const doubt = `期间取自标题“${heading.words}”`;
    return heading.isRange ? none(doubt) : { ...of(heading.due.slice(0, 4)), doubt };
  }
  const [, year] = reportOf.exec(title) ?? [];
  if (year !== undefined && (own === '' || year < own))
    return { ...of(year), doubt: '期间取自文件标题里的年份' };
  if (year === undefined && heading === undefined && flows.includes(reading.unit ?? ''))
    return none('原文没有说是哪段时间的数，期间请核实后填');
  return { ...of(own), day: dated, basis: dated === '' ? '' : 'inferred' };
}

function yearNamed(words: string, own: string): FigurePeriod {
  if (/^\d/u.test(words)) return of(words.slice(0, 4));
  const period = own === '' ? '' : String(Number(own) - (words === '前年' ? 2 : 1));
  return { ...of(period), doubt: `期间按“${words}”推定` };
}

function of(period: string): FigurePeriod {
  return { period, day: '', basis: '', doubt: '' };
}

function none(doubt: string): FigurePeriod {
  return { period: '', day: '', basis: '', doubt };
}
