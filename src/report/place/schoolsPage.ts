import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type SchoolKind, schoolKinds } from '../../domain/lists/schoolKinds.ts';
import { type Stage, stages } from '../../domain/lists/stages.ts';
import { spans } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import { formatDate } from '../../format/formatDate.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { type SchoolView, schoolView } from './schoolView.ts';

/** The schools of a place by stage, each with the group that it is in. */
export interface SchoolsPage {
  readonly place: PlaceRow;
  readonly asOf: string;
  /** Counts rows of the school table: campuses and teaching points are rows of their own. */
  readonly summary: string;
  /** What is said of a school that no list of members names. */
  readonly noGroup: string;
  readonly stages: readonly {
    readonly title: string;
    readonly anchor: string;
    readonly schools: readonly SchoolView[];
  }[];
  readonly closed: readonly SchoolView[];
}

/** Places that have schools of their own, and so a page of them. */
export function placesWithSchools(bulletin: Bulletin): readonly PlaceRow[] {
  return [...bulletin.places.values()].filter(
    ({ place }) => rosterIndex(bulletin).schoolsAt(place).length > 0,
  );
}

export function schoolsPage(bulletin: Bulletin, place: PlaceRow): SchoolsPage {
  const roster = rosterIndex(bulletin);
  const schools = roster.schoolsAt(place.place).map((row) => ({ row, view: schoolView(bulletin, row) }));
  const open = schools.filter(({ view }) => view.isOpen);
  const byStage = Map.groupBy(open, ({ row }) => row.stage);
  const order = [...(Object.keys(stages) as Stage[]), 'x' as const];
  const unlisted = unlistedGroups(bulletin, place.place);
  return {
    place,
    asOf: formatDate(roster.dayOf(place.place)),
    summary: `${kindsInWords(open.map(({ row }) => row))}${groupsInWords(
      open.length,
      open.filter(({ view }) => view.groups.length > 0).length,
      unlisted,
    )}`,
    noGroup: unlisted > 0 ? '名单上没有，不能断定' : '不在集团里',
    stages: order.flatMap((stage) => {
      const those = byStage.get(stage)?.map(({ view }) => view) ?? [];
      if (those.length === 0) return [];
      const title = stage === 'x' ? '学段未载明' : stages[stage];
      return [{ title, anchor: `stage-${stage}`, schools: those }];
    }),
    closed: schools.filter(({ view }) => !view.isOpen).map(({ view }) => view),
  };
}

/** Running groups of the place whose lists of members are not complete. */
function unlistedGroups(bulletin: Bulletin, place: string): number {
  const roster = rosterIndex(bulletin);
  const day = roster.dayOf(place);
  return roster
    .groupsAt(place)
    .filter(({ listing, established, ended }) => listing === 'open' && spans(established, ended, day)).length;
}

/** 在办的学校145所、校区9个、教学点4个. */
function kindsInWords(rows: readonly SchoolRow[]): string {
  const byKind = Map.groupBy(rows, ({ kind }) => kind ?? 'school');
  const words = (Object.keys(schoolKinds) as SchoolKind[])
    .filter((kind) => byKind.has(kind))
    .map((kind) => `${schoolKinds[kind]}${byKind.get(kind)?.length}${kind === 'school' ? '所' : '个'}`);
  return words.length === 0 ? '名册里没有在办的学校。' : `名册里在办的有${words.join('、')}。`;
}

function groupsInWords(all: number, inGroups: number, unlisted: number): string {
  if (all === 0) return '';
  if (unlisted > 0) {
    const rest = all > inGroups ? `，其余${all - inGroups}个在不在集团里不能断定` : '';
    return `其中${inGroups}个在集团里；有${unlisted}个集团的名单没有列全${rest}。`;
  }
  return `其中${inGroups}个在集团里，${all - inGroups}个不在。`;
}
