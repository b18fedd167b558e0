import { endOfMonth } from './endOfMonth.ts';

/** A time that a text names, as the day, month or year up to which it runs. */
export interface NamedTime {
  readonly at: number;
  /** As the text writes it. */
  readonly words: string;
  /** Empty where it is hidden or not certain. */
  readonly due: string;
  readonly basis: 'stated' | 'inferred' | 'redacted' | '';
  /** 底, 前, 到: something is to be done by then. */
  readonly isDeadline: boolean;
  readonly isRange: boolean;
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
}

const hidden = '(?:\\d{2})?[XxＸ×]{2}';
const to = '(?:至|到|[—–~-]{1,2})';
const tail =
  '年?[底末]前后|年?[底末](?:之|以)?前?|[之以]?前|初|上半年|下半年|第?[一二三四1-4]季度|[春秋](?:季(?:学期)?)?(?:开学)?(?:之|以)?前?|(?:暑假|寒假|暑期)(?:之|以)?前?|学年|以来|起|开始|[以之]?后|版|修订';
const day = '(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?';
const shapes = {
  range: new RegExp(
    `(?:\\d{4}|${hidden})年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?${to}(\\d{4}|${hidden})年${day}`,
    'gu',
  ),
  schoolYear: /(?<!\d)\d{4}[—–~～至-]{1,2}\d{2,4}学年度?/gu,
  months: new RegExp(`(\\d{4})年\\d{1,2}月?(?:\\d{1,2}日)?${to}(\\d{1,2})月(?:(\\d{1,2})日)?`, 'gu'),
  year: new RegExp(`(?<![\\d—–~-])(\\d{4}|${hidden})年度?${day}(${tail})?`, 'gu'),
  relative: new RegExp(`(今年|本年度?|明年|后年)${day}(${tail})?`, 'gu'),
  yearEnd:
    /(?<![\d今明后去每近半来多往历前本XxＸ×年一二两三四五六七八九十])年[底末](?:之|以)?前?|(?<=[，,。；;、）)]|^)(?:年内|全年)/gu,
  half: /(?<![年\d])([上下])半年/gu,
  unclear:
    /(?:次年|翌年)(?:\d{1,2}月)?(?:[底末]?(?:之|以)?前?)|(?:本|下|新)(?:学年|学期)[内末底]?|下一?个?[三五\d]年|[“"‘]?十[二三四五六七]五[”"’]?(?:规划)?中期|\d+周年|中长期|远期(?![（(])/gu,
  plan: /[“"‘]?十([二三四五六七])五[”"’]?(?:规划)?(?:期?末|期间|时期|结束)/gu,
  month: /(?<![\d年个])(1[0-2]|0?[1-9])月(?:(\d{1,2})日)?([底末]?(?:之|以)?前?)/gu,
  span: /(?:用|通过|经过|未来|今后|接下来)(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:年|个月)(?:左右)?(?:的?时间)?|(?<![近\d第前每])(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:年|个月)(?:左右)?(?:的?时间内?|[以之]?内|共|(?=安排|投入|培训|新[增建]|改扩?建|扩建|组建|招聘|统筹|建成|累计|完成|总|计划(?:新|改|组建|招聘|投入|培训)))/gu,
};
const offsets: Readonly<Record<string, number>> = { 明年: 1, 后年: 2 };

/** The times that a text names, in order. `dated` is the document's date, `year` the one that a heading gives; each may be empty. */
export function timesIn(text: string, dated: string, year = ''): readonly NamedTime[] {
  const found: NamedTime[] = [];
  const add = (match: RegExpExecArray, time: Partial<NamedTime>) => {
    const [at, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => at < other.at + other.words.length && other.at < end)) return;
    const isDeadline = /[底末前]$/u.test(match[0]) || text[at - 1] === '到' || time.isDeadline === true;
    const plain = { due: '', basis: '', isRange: false, doubt: '' } as const;
    found.push({ ...plain, ...time, at, words: match[0], isDeadline });
  };
  for (const match of text.matchAll(shapes.schoolYear)) add(match, uncertain(match[0], '到哪一天为止'));
  for (const match of text.matchAll(shapes.range)) {
    const [, of = '', month, date] = match;
    add(match, /^\d{4}$/u.test(of) ? { ...dueFrom(of, month, date), isRange: true } : { basis: 'redacted' });
  }
  for (const match of text.matchAll(shapes.months))
    add(match, { ...dueFrom(match[1] ?? '', match[2], match[3]), isRange: true });
  for (const match of text.matchAll(shapes.year)) {
    const [, of = '', month, date, end = ''] = match;
    add(match, /^\d{4}$/u.test(of) ? ended(match[0], of, month, date, end, 'stated') : { basis: 'redacted' });
  }
  for (const match of text.matchAll(shapes.unclear)) add(match, uncertain(match[0], '到哪一天为止'));
  for (const match of text.matchAll(shapes.plan)) {
    const last = 2010 + 5 * '一二三四五六七'.indexOf(match[1] ?? '');
    add(match, { due: `${last}-12-31`, basis: 'inferred', isDeadline: true });
  }
  for (const match of text.matchAll(shapes.relative)) {
    const [words, of = '', month, date, end = ''] = match;
    const base = dated === '' ? undefined : String(Number(dated.slice(0, 4)) + (offsets[of] ?? 0));
    add(match, base === undefined ? undated(words) : ended(words, base, month, date, end, 'inferred'));
  }
  for (const match of text.matchAll(shapes.yearEnd))
    add(
      match,
      year === '' && dated === ''
        ? undated(match[0])
        : { due: year === '' ? dated.slice(0, 4) : year, basis: 'inferred', isDeadline: true },
    );
  for (const match of text.matchAll(shapes.half)) {
    const of = year === '' ? dated.slice(0, 4) : year;
    const end = match[1] === '上' ? '06-30' : '12-31';
    add(match, of === '' ? undated(match[0]) : { due: `${of}-${end}`, basis: 'inferred' });
  }
  for (const match of text.matchAll(shapes.span)) add(match, uncertain(match[0], '从何时算起'));
  for (const match of text.matchAll(shapes.month)) {
    const [words, month = '', date, end = ''] = match;
    if (date === undefined && end === '') continue;
    const before = found
      .filter(({ at, due }) => at < match.index && due !== '')
      .toSorted((a, b) => b.at - a.at)[0];
    const of = before?.due.slice(0, 4) ?? year;
    if (of !== '')
      add(match, ended(words, of, month, date, end, before?.basis === 'stated' ? 'stated' : 'inferred'));
    else if (dated.slice(5, 7) !== '' && Number(month) >= Number(dated.slice(5, 7)))
      add(match, ended(words, dated.slice(0, 4), month, date, end, 'inferred'));
    else add(match, uncertain(words, '是哪一年'));
  }
  return found.toSorted((a, b) => a.at - b.at);
}

type Read = Partial<NamedTime>;

function dueFrom(year: string, month?: string, date?: string): Read {
  const parts = [
    year,
    ...[month, date].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])),
  ];
  return { due: parts.join('-'), basis: 'stated' };
}

function ended(
  words: string,
  year: string,
  month: string | undefined,
  date: string | undefined,
  end: string,
  basis: 'stated' | 'inferred',
): Read {
  if (/起|开始/u.test(end)) return uncertain(words, '是从哪时开始，到哪一天为止');
  if (end.endsWith('前后')) return uncertain(words, '到哪一天为止');
  if (/以来|后|版|修订|学年/u.test(end)) return { basis: '' };
  const quarter =
    '一二三四'.indexOf(/[一二三四]/u.exec(end)?.[0] ?? '-') + 1 || Number(/[1-4]/u.exec(end)?.[0] ?? 0);
  if (end.endsWith('季度')) return { due: endOfMonth(year, quarter * 3), basis };
  if (end === '上半年') return { due: `${year}-06-30`, basis };
  if (/[季春秋假初]|暑期/u.test(end)) return uncertain(words, '到哪一天为止');
  if (/^[之以]?前$/u.test(end) && date === undefined)
    return { ...uncertain(words, '含不含当年当月'), isDeadline: true };
  if (/[底末]/u.test(end) && month !== undefined && date === undefined)
    return { due: endOfMonth(year, Number(month)), basis };
  return { ...dueFrom(year, month, date), basis };
}

function uncertain(words: string, what: string): Read {
  return { doubt: `原文写“${words}”，${what}请核实后填期限` };
}

function undated(words: string): Read {
  return uncertain(words, '文件没有日期，是哪一年');
}
