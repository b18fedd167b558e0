import type { Bulletin } from '../bulletin/Bulletin.ts';
import { rowPath } from './dataRow.ts';
import { perBulletin } from './perBulletin.ts';
import { rowNumbers, rowsInWords } from './rowsInWords.ts';
import { schoolHome } from './schoolHome.ts';

/** Rows of one table in words, and where this site shows them. */
export interface LinkedRows {
  /** 集团表第2—6行. */
  readonly words: string;
  /** Each once; empty for a long list, and for rows that have no page. */
  readonly links: readonly { readonly words: string; readonly path: string }[];
}

type Link = LinkedRows['links'][number];

const mostLinked = 20;

/** The rows that a computed figure comes from, table by table: `groups:2-6` with its groups. Long lists stay in words. */
export function linkedRows(bulletin: Bulletin, rows: string): readonly LinkedRows[] {
  if (rows === '') return [];
  return rows.split(';').map((part) => {
    const [file = ''] = part.split(':');
    const numbers = rowNumbers(part);
    const found = numbers.length > mostLinked ? [] : numbers.flatMap((row) => linkOf(bulletin, file, row));
    const links = new Map(found.map((link) => [link.path, link]));
    const words = file === 'observations' && links.size > 0 ? '文件数据表' : rowsInWords(part);
    return { words, links: [...links.values()] };
  });
}

function linkOf(bulletin: Bulletin, file: string, row: number): readonly Link[] {
  const link = links(bulletin).get(`data/${file}.csv:${row}`)?.();
  return link === undefined ? [] : [link];
}

/** What stands in the rows of the tables that computed figures come from, by file and row. */
const links = perBulletin(({ rows }): ReadonlyMap<string, () => Link> => {
  const groupNames = new Map(rows.groups.map(({ group, name }) => [group, name]));
  const groupLink = (group: string): Link => ({
    words: groupNames.get(group) ?? group,
    path: `groups/${group}/`,
  });
  const at = ({ file, row }: { readonly file: string; readonly row: number }) => `${file}:${row}`;
  return new Map<string, () => Link>([
    ...rows.groups.map((row) => [at(row), () => groupLink(row.group)] as const),
    ...rows.memberships.map((row) => [at(row), () => groupLink(row.group)] as const),
    ...rows.schools.map((row) => [at(row), () => ({ words: row.name, path: schoolHome(row) })] as const),
    ...rows.observations.map(
      (row) =>
        [
          at(row),
          () => ({ words: `第${row.row}行`, path: rowPath('observations', row.observation) }),
        ] as const,
    ),
  ]);
});
