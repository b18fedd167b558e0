import { timeBefore } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { timesIn } from './timesIn.ts';
import { yearInTurn } from './yearInTurn.ts';

interface FigurePeriod {
  /** A year; empty where it is not certain. */
  readonly period: string;
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
}

const change = '提高|提升|增加|增至|增长|上升|扩大|发展|下降|减少|压减|缩减|调整|降';
const rose = new RegExp(`(?:由|从)(?:\\d{4}年|去年|上年|前年)[^,，。；;]*?(?=${change})`, 'gu');
const changes = new RegExp(`^[^、,，。；;]{0,6}(?:${change})`, 'u');
const schoolYear = /\d{4}(?:[—–~至-]{1,2}\d{2,4})?学年|(?:\d{4}年|今年|去年)[春秋]季(?:学期)?/u;
const reportOf = /(\d{4})年度?[^，。、和及]{0,20}(?:总结|汇报|报告|情况|公报|通报)/u;

/**
 * The year of a number that is reported: the one that its sentence names, else that of the heading above it, of a report by its
 * title, or of the document. 去年 is the year before the document's; 近三年 and 每年 name no year of their own.
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
  if (turn !== undefined) return { period: turn, doubt: '' };
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [, than = ''] = /(?:比|较)(\d{4}年|去年|上年|前年)[^,，]{0,4}$/u.exec(near) ?? [];
  if (than !== '' && changes.test(after)) return yearNamed(than, own);
  const ago = /(?<![比较])(?:去年|上年|前年)/u.exec(near)?.[0];
  if (ago !== undefined && own !== '') return yearNamed(ago, own);
  const past = pastBefore(figure);
  if (past !== undefined) return { period: '', doubt: `前面有“${past}”，是不是那时的数，期间请核实后填` };
  const term = schoolYear.exec(before)?.[0];
  if (term !== undefined) return unsure(term, '');
  if (/近[一二两三四五]年|每年|目前/u.test(near)) return { period: own, doubt: '' };
  const stated = timeBefore({ before: before.replace(/(?<=比|较)\d{4}年/gu, ''), after }, '');
  if (stated?.isRange === true) return unsure(stated.words, '不是一年的数，');
  if (/(?:由|从)[^\d年]*$/u.test(near) && changes.test(after))
    return { period: '', doubt: '原文写的是变化以前的数，期间请核实后填' };
  if (stated !== undefined && stated.due !== '') return { period: stated.due.slice(0, 4), doubt: '' };
  // A time holds on past ；, which ends no sentence.
  const [chain = ''] = /[^。！!]*$/u.exec(figure.earlier) ?? [];
  const held =
    /[；;]\s*$/u.test(chain) && !/现有|共有|截[至止]/u.test(before)
      ? timesIn(chain.replace(rose, ''), '').at(-1)
      : undefined;
  if (held !== undefined)
    return { period: '', doubt: `前面有“${held.words}”，是不是那时的数，期间请核实后填` };
  return periodAbove(figure, own, title);
}

const over = /(?<![比较由从与至到])(?:去年|上年|前年)(?!度?[末底]相比)/gu;
const upTo = /截[至止](?!目前)[^,，。；;]{2,12}?(?:[底末月日年])/gu;

/** 去年 or 截至 that stands further back in the line than the number's own stretch, and no other time since. */
function pastBefore({ before, earlier }: FoundFigure): string | undefined {
  const line = `${earlier}${before}`;
  const signs = [...line.matchAll(over), ...[...earlier.matchAll(upTo)]].toSorted(
    (a, b) => a.index - b.index,
  );
  const last = signs.at(-1);
  if (last === undefined) return undefined;
  const since = line.slice(last.index + last[0].length);
  return /\d{4}年|今年|目前|现有|共有|截[至止]|近[一二两三四五]年|近年来|每年/u.test(since)
    ? undefined
    : last[0];
}

/** From the nearest heading that names a time that is over, else from the title of a report of a year that is. */
function periodAbove({ headings, before }: FoundFigure, own: string, title: string): FigurePeriod {
  const [heading] = headings.flatMap((each) => timesIn(each, '').slice(-1));
  if (heading !== undefined && heading.due.slice(0, 4) < own)
    return {
      period: heading.isRange ? '' : heading.due.slice(0, 4),
      doubt: `期间取自标题“${heading.words}”`,
    };
  const [, year = own] = /现有|共有|目前|截[至止]/u.test(before) ? [] : (reportOf.exec(title) ?? []);
  return { period: year, doubt: year < own ? '期间取自文件标题里的年份' : '' };
}

function yearNamed(words: string, own: string): FigurePeriod {
  if (/^\d/u.test(words)) return { period: words.slice(0, 4), doubt: '' };
  const period = own === '' ? '' : String(Number(own) - (words === '前年' ? 2 : 1));
  return { period, doubt: `期间按“${words}”推定` };
}

function unsure(words: string, what: string): FigurePeriod {
  return { period: '', doubt: `原文写“${words}”，${what}期间请核实后填` };
}
