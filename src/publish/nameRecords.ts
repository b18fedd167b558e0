import type { Bulletin } from '../bulletin/Bulletin.ts';
import { levels } from '../domain/lists/levels.ts';
import { schoolKinds } from '../domain/lists/schoolKinds.ts';
import { stages } from '../domain/lists/stages.ts';
import { lastDay, yearOf } from '../domain/PartialDate.ts';
import type { GroupRow } from '../domain/tables/groups.ts';
import type { SchoolRow } from '../domain/tables/schools.ts';
import { rosterIndex } from '../report/rosterIndex.ts';
import { schoolHome } from '../report/schoolHome.ts';
import type { NameRecord } from '../search/NameRecord.ts';
import { belongingInWords } from './belongingInWords.ts';
import { shortPlaceName } from './shortPlaceName.ts';

/** Everything that is found by its name: places, then schools, then groups, each in the order of its table. */
export function nameRecords(bulletin: Bulletin): readonly NameRecord[] {
  const { rows } = bulletin;
  return [
    ...rows.places.map(
      ({ place, name, level, parent }): NameRecord => ({
        name,
        aliases: [shortPlaceName(name) ?? []].flat(),
        where: parent === undefined ? '' : whereIs(bulletin, parent),
        words: levels[level],
        path: `places/${place}/`,
      }),
    ),
    ...inOrderOfPlaces(bulletin, rows.schools).map(
      (row): NameRecord => ({
        name: row.name,
        aliases: row.aliases ?? [],
        where: whereIs(bulletin, row.place),
        words: schoolInWords(bulletin, row),
        path: schoolHome(row),
      }),
    ),
    ...inOrderOfPlaces(bulletin, rows.groups).map(
      (row): NameRecord => ({
        name: row.name,
        aliases: [],
        where: whereIs(bulletin, row.place),
        words: groupInWords(row, bulletin.site.as_of),
        path: `groups/${row.group}/`,
      }),
    ),
  ];
}

/** Rows of one place stand together, so that a block of names holds few places. */
function inOrderOfPlaces<T extends { readonly place: string }>(
  { places }: Bulletin,
  rows: readonly T[],
): readonly T[] {
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return [...places.keys()].flatMap((place) => byPlace.get(place) ?? []);
}

/** A place with those above it, outermost first: 湖南省 永州市 东安县. */
function whereIs({ places }: Bulletin, place: string): string {
  const names: string[] = [];
  for (let row = places.get(place); row !== undefined; row = places.get(row.parent ?? '')) {
    names.unshift(row.name);
  }
  return names.join(' ');
}

/** What a school is, and the answer most people look for: the groups it is in, or that the roster has it in none. */
function schoolInWords(bulletin: Bulletin, row: SchoolRow): string {
  const roster = rosterIndex(bulletin);
  const kind = row.kind === undefined || row.kind === 'school' ? [] : [schoolKinds[row.kind]];
  const stage = row.stage === 'x' ? [] : [stages[row.stage]];
  const day = roster.dayOf(row.place);
  if (row.closed !== undefined && lastDay(row.closed) < day) {
    return [...stage, ...kind, `${yearOf(row.closed)}年停办`].join('，');
  }
  return [...stage, ...kind, belongingInWords(bulletin, row, day)].join('，');
}

function groupInWords({ term, ended }: GroupRow, asOf: string): string {
  return ended !== undefined && lastDay(ended) < lastDay(asOf) ? `${term}，${yearOf(ended)}年终止` : term;
}
