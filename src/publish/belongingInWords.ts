import type { Bulletin } from '../bulletin/Bulletin.ts';
import { spans } from '../domain/PartialDate.ts';
import type { SchoolRow } from '../domain/tables/schools.ts';
import { openLists } from '../report/openLists.ts';
import { rosterIndex } from '../report/rosterIndex.ts';

/**
 * The groups that a school is in on a day, in words; those of its campuses with the campuses' names, those of its institution
 * where it is a campus that is in none itself. A school that no list names is not said to be in no group where lists are open.
 */
export function belongingInWords(bulletin: Bulletin, school: SchoolRow, day: string): string {
  const roster = rosterIndex(bulletin);
  const groupsOf = (id: string): readonly string[] => [
    ...new Set(
      roster
        .membershipsOf(id)
        .filter((membership) => roster.isInForce(membership, day))
        .map(({ group }) => group),
    ),
  ];
  const named = (groups: readonly string[]): string =>
    groups.map((group) => roster.group(group)?.name ?? group).join('、');

  const own = groupsOf(school.school);
  const parts = roster
    .partsOf(school.school)
    .filter(({ opened, closed }) => spans(opened, closed, day))
    .flatMap((part) => groupsOf(part.school).map((group) => ({ group, name: partName(part, school) })))
    .filter(({ group }) => !own.includes(group));
  const throughParts = [...Map.groupBy(parts, ({ group }) => group)].map(
    ([group, those]) => `${those.map(({ name }) => name).join('、')}在${named([group])}`,
  );
  const all = own.length > 0 ? [`在${named(own)}`, ...throughParts] : throughParts;
  if (all.length > 0) return all.join('；');
  const institution = school.parent === undefined ? [] : groupsOf(school.parent);
  if (institution.length > 0) return `所属学校在${named(institution)}`;
  return openLists(bulletin, school.place) > 0
    ? '现有名单上没有，不能断定在不在集团里'
    : '名册未列入任何集团';
}

/** 东街校区 for 遂昌实验小学东街校区. */
function partName({ name }: SchoolRow, { name: institution }: SchoolRow): string {
  return name.startsWith(institution) && name.length > institution.length
    ? name.slice(institution.length)
    : name;
}
