import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { schoolHome } from '../schoolHome.ts';

/** The schools for want of whose numbers an indicator has no figure in a year. */
export interface Unfiled {
  /** 学生覆盖率，2023年（34所）. */
  readonly title: string;
  readonly schools: readonly { readonly name: string; readonly path: string }[];
  /** 等34所，其余见下辖各地的同一页; empty where all are named. */
  readonly rest: string;
}

/** As many as are named where the places below have pages that name the others. */
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
    const isCut = rows.length > mostNamed && bulletin.childrenOf(place).length > 0;
    const named = isCut ? rows.slice(0, mostNamed) : rows;
    return [
      {
        title: `${those.map(({ title }) => title).join('、')}，${period}年（${rows.length}所）`,
        schools: named.map((row) => ({ name: row.name, path: schoolHome(row) })),
        rest: isCut ? `等${rows.length}所，其余见下辖各地的同一页` : '',
      },
    ];
  });
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
