import type { FoundFigure } from './FoundFigure.ts';
import { spanEnd } from './spanEnd.ts';
import { governingStretches, stretchesOf } from './stretchesOf.ts';
import { type NamedTime, timesIn } from './timesIn.ts';
import { titleYear } from './titleYear.ts';
import { yearInTurn } from './yearInTurn.ts';

interface Due {
  readonly due: string;
  /** Empty where a time is named and it is not certain that it is this one's. */
  readonly basis: 'stated' | 'inferred' | 'redacted' | 'recurring' | 'standing' | 'none' | '';
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
}

/** A document that is a rule holds until it is changed. */
const rule =
  /(?:办法|规定|条例|细则|规程|规则)(?:[(（][^()（）]*[)）])?》?(?:[(（][^()（）]*[)）])?(?:的通知)?$/u;

const again = /每(?:\d{1,2}|[两二三四五六七八九十])?个?(?:学年|学期|季度|半年|年|月|周)|[/／]年|年均|定期/u;
/** What is said of how a group is made, and not by when. */
const standing =
  /[每各一]个?(?:教联体|教育集团|集团|联盟)|成员(?:学?校|单位|园)|校区|核心|牵头|原则上|一般(?!公共)/u;

/**
 * When a promise falls due: the last time named before it in its sentence, or in brackets behind it; else the deadline of the part of
 * the sentence before it, the column 时限 of its table, the headings above it. Where only other sentences of its clause
 * name a time, it is left to the person.
 */
export function dueOf(figure: FoundFigure, dated: string, title = ''): Due {
  const { before, printed, after, earlier, headings, column, others } = figure;
  const turn = yearInTurn(before, printed, after);
  if (turn === '') return unsure('年份和数不一样多，期限请核实后填');
  if (turn !== undefined) return { due: turn, basis: 'stated', doubt: '' };
  const headed = headings
    .map((heading) => timesIn(heading, dated).at(-1)?.due.slice(0, 4) ?? '')
    .find(Boolean);
  const year = headed ?? titleYear(title).year;
  const own = timeBefore(figure, dated, year);
  if (recurs(figure, dated)) {
    if (own?.isRange === true) return { due: own.due, basis: 'recurring', doubt: own.doubt };
    const doubt = own === undefined ? '' : `原文另有“${own.words}”，每次做到哪一天为止请核实后填期限`;
    return { due: '', basis: 'recurring', doubt };
  }
  if (/(?:确保|力争)\d{4}年[、,，]?(?:确保|力争)\d{4}年[^,，。；;]*$/u.test(before))
    return unsure('确保的年份和力争的年份不同，期限请核实后填');
  const span =
    own?.doubt.includes('从何时算起') === true ? spanEnd(own.words, [before, ...headings, title]) : undefined;
  if (span !== undefined) {
    const doubt = `原文写“${own?.words}”，另有“${span.words}”，期限按它推定`;
    return { due: span.due, basis: 'inferred', doubt };
  }
  const listed = own === undefined ? '' : yearInList(figure);
  if (listed !== '') return unsure(`“${listed}”是“其中”一列里的年份，是不是期限请核实后填`);
  if (own !== undefined)
    return borrowedYear(asDue(own, dated), own, before, year, headed === undefined ? '题目' : '标题');
  const often = stretchesOf(figure)
    .map((stretch) => again.exec(stretch)?.[0])
    .find((words) => words !== undefined);
  if (often !== undefined) return unsure(`前面有“${often}”，管不管这一句请核实后填期限`);
  const [clauseBefore = ''] = /[^。！!]*$/u.exec(earlier) ?? [];
  const near = governing(timesIn(clauseBefore, dated, year), clauseBefore, dated).findLast(({ words }) =>
    words.endsWith('前'),
  );
  if (near !== undefined) return { ...asDue(near, dated), doubt: `期限承前文“${near.words}”` };
  if (column !== undefined) {
    const cell = timesIn(column, dated, year).at(-1);
    return cell === undefined
      ? unsure('表里另有时限一栏，期限请核实后填')
      : { ...asDue(cell, dated), doubt: `期限取自表中时限一栏“${column}”` };
  }
  for (const heading of headings) {
    const [last] = governing(timesIn(heading, dated), heading, dated).toReversed();
    if (last !== undefined) return withDoubt(asDue(last, dated), `期限取自标题“${last.words}”`);
  }
  for (const rest of [after, earlier, others]) {
    const other = governing(timesIn(rest, dated, year), rest, dated).find(
      ({ doubt, words }) => doubt === '' || /\d{4}年/u.test(words),
    );
    if (other !== undefined) return unsure(`本条另有“${other.words}”，管不管这一句请核实后填期限`);
  }
  const titled = titleYear(title);
  if (titled.last !== '' && titled.last >= dated.slice(0, 4) && standing.test(stretchesOf(figure).join('，')))
    return unsure(`标题写“${titled.words}”，这是不是长期的规定请核实后填期限`);
  if (titled.isSchoolYear === true) return unsure(`标题写“${titled.words}”，到哪一天为止请核实后填期限`);
  if (titled.last !== '' && titled.last >= dated.slice(0, 4))
    return { due: `${titled.last}-12-31`, basis: 'inferred', doubt: `期限取自标题里的“${titled.words}”` };
  return { due: '', basis: rule.test(title) ? 'standing' : 'none', doubt: '' };
}

/** 每年 in its own stretch, or in one that it goes on from without a time of its own. */
function recurs(figure: FoundFigure, dated: string): boolean {
  const [own = '', ...others] = governingStretches(figure).toReversed();
  if (again.test(own)) return true;
  return timesIn(own, dated).length === 0 && others.some((stretch) => again.test(stretch));
}

/** The time that stands nearest before a figure in its sentence, or in brackets behind it. */
export function timeBefore(
  { before, after }: Pick<FoundFigure, 'before' | 'after'>,
  dated: string,
  year = '',
): NamedTime | undefined {
  const named = governing(timesIn(before, dated, year), before, dated).at(-1);
  if (named !== undefined) return named;
  const [, bracket = ''] = /^[^,，。；;、]{0,12}[(（]([^()（）]*)[)）]/u.exec(after) ?? [];
  return governing(timesIn(bracket, dated, year), bracket, dated).at(-1);
}

/** Without the times that something is compared with, that it began or, of a document with a date, that are over. */
function governing(times: readonly NamedTime[], text: string, dated: string): readonly NamedTime[] {
  return times.filter(({ at, words, due, basis, doubt, isRange }) => {
    if (due === '' && basis !== 'redacted' && doubt === '') return false;
    const lead = text.slice(0, at);
    if (/^[)）]?》/u.test(text.slice(at + words.length)) || /(?:比|较|与)$/u.test(lead)) return false;
    const begins = /起|开始/u.test(words);
    if (/(?:自|从)$/u.test(lead) && !begins) return false;
    if (begins && (dated === '' || !(words.slice(0, 4) >= dated.slice(0, 4)))) return false;
    if (dated !== '' && /截[至止]$/u.test(lead)) return false;
    const isPast = due !== '' && due.slice(0, 4) < dated.slice(0, 4);
    return !isPast || words.endsWith('前') || isRange;
  });
}

/** 其中2024年8所、2025年9所: the last year of such a list before a figure; empty where there is none. */
function yearInList({ before, printed, after }: FoundFigure): string {
  const at = before.lastIndexOf('其中');
  if (at === -1) return '';
  const each = /\d{4}年(?=[^\d,，。；;、]{0,8}\d)/gu;
  const listed = `${before}${printed}${after}`.slice(at).match(each) ?? [];
  return listed.length < 2
    ? ''
    : (before
        .slice(at)
        .match(/\d{4}年/gu)
        ?.at(-1) ?? '');
}

function asDue({ due, basis, doubt }: NamedTime, dated: string): Due {
  if (due === '') return { due, basis, doubt };
  const isPast = due < dated.slice(0, due.length);
  return { due, basis, doubt: isPast ? '期限早于文件日期' : basis === 'inferred' ? '期限是推定的' : '' };
}

/** 6月底前 below 2024年工作计划: the year is that of what stands above, and the note says so. */
function borrowedYear(due: Due, { words }: NamedTime, before: string, year: string, from: string): Due {
  const isBorrowed =
    year !== '' &&
    due.due.startsWith(year) &&
    due.doubt === '期限是推定的' &&
    /^(?:\d{1,2}月|年|[上下]半年|全年)/u.test(words) &&
    !/今年|明年|后年|本年/u.test(before);
  return isBorrowed ? { ...due, doubt: `年份取自${from}里的“${year}年”` } : due;
}

function withDoubt(due: Due, doubt: string): Due {
  return { ...due, doubt: due.doubt === '' ? doubt : `${due.doubt}；${doubt}` };
}

function unsure(doubt: string): Due {
  return { due: '', basis: '', doubt };
}
