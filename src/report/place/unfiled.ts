import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { marks } from '../../domain/lists/marks.ts';
import { type SchoolKind, schoolKinds } from '../../domain/lists/schoolKinds.ts';
import type { EnrolmentRow } from '../../domain/tables/enrolments.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import { groupedDigits } from '../../format/formatNumber.ts';
import { schoolHome } from '../schoolHome.ts';

/** The schools for want of whose numbers an indicator has no figure in a year. */
export interface Unfiled {
  /** 学生覆盖率，2023年（34所）; （176个，含校区、教学点）. */
  readonly title: string;
  /** A name says so where a mark stands in the table instead of a number: 甲校（不公布）. */
  readonly schools: readonly { readonly name: string; readonly path: string }[];
  /** 等34所，其余4所见下辖各地的同一页; empty where all are named. */
  readonly rest: string;
  /** Of how many of all a mark stands in the table, and of how many nothing. */
  readonly marked: number;
  readonly missing: number;
}

/** As many as are named where the places below have pages that name the others; those of the place itself are all named. */
const mostNamed = 30;

/** Which schools must file before the years that lack a figure have one; of several indicators that want the same, one list. */
export function unfiled(bulletin: Bulletin, place: string): readonly Unfiled[] {
  const lists = bulletin.gapsOf(place).flatMap(({ indicator, period }) => {
    const rows = period === '' ? [] : bulletin.unfiledOf(place, indicator, Number(period));
    const title = bulletin.indicators.get(indicator)?.title ?? indicator;
    return rows.length === 0 ? [] : [{ title, period, rows }];
  });
  const alike = Map.groupBy(lists, ({ period, rows }) =>
    [period, ...rows.map(({ school }) => school)].join(' '),
  );
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const { period, rows } = first;
    const named = namedOf(rows, place);
    const rest = rows.length - named.length;
    const said = markedIn(bulletin, rows, Number(period));
    const marked = rows.filter((row) => said(row) !== '').length;
    return [
      {
        title: `${those.map(({ title }) => title).join('、')}，${period}年（${countInWords(rows)}）`,
        schools: named.map((row) => ({ name: `${row.name}${said(row)}`, path: schoolHome(row) })),
        rest:
          rest === 0
            ? ''
            : `等${groupedDigits(String(rows.length))}${wordOf(rows)}，其余${groupedDigits(String(rest))}${wordOf(rows)}见下辖各地的同一页`,
        marked,
        missing: rows.length - marked,
      },
    ];
  });
}

/** Why the rates have no number, and what is to be done where something is to be done. */
export function unfiledLead(lists: readonly Unfiled[]): string {
  const isMissing = lists.some(({ missing }) => missing > 0);
  const isMarked = lists.some(({ marked }) => marked > 0);
  if (!isMissing)
    return '比率算不出来，是因为在校生表里这些学校当年的数写的是“不公布”“不适用”，不是漏填；照这样写，这一年的比率就不算。';
  const lead = '比率算不出来，是因为在校生表里缺这些学校当年的数；补上以后重新生成网站。';
  return isMarked ? `${lead}名称后写明“不公布”“不适用”的，表里已经这样标，不是漏填。` : lead;
}

/** The place's own first and all of them; then of those below as many as there is room for. */
function namedOf(rows: readonly SchoolRow[], place: string): readonly SchoolRow[] {
  const own = rows.filter((row) => row.place === place);
  const others = rows.filter((row) => row.place !== place);
  return [...own, ...others.slice(0, Math.max(0, mostNamed - own.length))];
}

/** 34所; where not all rows are schools 176个，含校区、教学点. */
function countInWords(rows: readonly SchoolRow[]): string {
  const kinds = (Object.keys(schoolKinds) as SchoolKind[]).filter(
    (kind) => kind !== 'school' && rows.some((row) => row.kind === kind),
  );
  const others = kinds.length === 0 ? '' : `，含${kinds.map((kind) => schoolKinds[kind]).join('、')}`;
  return `${groupedDigits(String(rows.length))}${wordOf(rows)}${others}`;
}

function wordOf(rows: readonly SchoolRow[]): string {
  return rows.every(({ kind }) => (kind ?? 'school') === 'school') ? '所' : '个';
}

/** Of each school what its cells of the year say in place of a number: （不公布）, （不适用）; empty where nothing is said. */
function markedIn(
  bulletin: Bulletin,
  schools: readonly SchoolRow[],
  year: number,
): (school: SchoolRow) => string {
  const codes = new Set(schools.map(({ school }) => school));
  const filed = bulletin.rows.enrolments.filter((row) => row.year === year && codes.has(row.school));
  const bySchool = new Map(filed.map((row) => [row.school, row]));
  return ({ school }) => {
    const row = bySchool.get(school);
    return row === undefined ? '' : marksOf(row);
  };
}

function marksOf({ students, classes, large_classes }: EnrolmentRow): string {
  const said = [students, classes, large_classes].filter((cell) => cell === 'c' || cell === 'z');
  const words = [...new Set(said)].map((mark) => marks[mark]);
  return words.length === 0 ? '' : `（${words.join('、')}）`;
}

/** Whether any school is named there: for a link to the list. */
export function hasUnfiled(bulletin: Bulletin, place: string): boolean {
  return bulletin
    .gapsOf(place)
    .some(
      ({ indicator, period }) =>
        period !== '' && bulletin.unfiledOf(place, indicator, Number(period)).length > 0,
    );
}
