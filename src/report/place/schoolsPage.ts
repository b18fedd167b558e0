import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type Stage, stages } from '../../domain/lists/stages.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { formatDate } from '../../format/formatDate.ts';
import type { FigureView } from '../figureView.ts';
import { openLists } from '../openLists.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { bySchoolName } from './bySchoolName.ts';
import { rosterCounts } from './rosterCounts.ts';
import { type ListedSchool, schoolsInWords } from './schoolsInWords.ts';
import { type SchoolView, schoolView } from './schoolView.ts';

/** The schools of a place by stage, each with the group that it is in. */
export interface SchoolsPage {
  readonly place: PlaceRow;
  readonly asOf: string;
  /** Counts rows of the school table: campuses and teaching points are rows of their own. */
  readonly summary: string;
  /** What the place's page counts from the same rows in other ways. */
  readonly counts: readonly FigureView[];
  /** What is said of a school that no list of members names. */
  readonly noGroup: string;
  /** What the page holds: 小学（53）. */
  readonly contents: readonly { readonly title: string; readonly anchor: string }[];
  readonly stages: readonly SchoolSection[];
  readonly closed: readonly SchoolView[];
}

export interface SchoolSection {
  readonly title: string;
  readonly anchor: string;
  readonly schools: readonly SchoolView[];
  /** Too long for a phone to show it unasked. */
  readonly isLong: boolean;
}

/** Schools of a stage that a phone shows unasked: about two screens. */
const shownUnasked = 20;

/** Places that have schools of their own, and so a page of them. */
export function placesWithSchools(bulletin: Bulletin): readonly PlaceRow[] {
  return [...bulletin.places.values()].filter(
    ({ place }) => rosterIndex(bulletin).schoolsAt(place).length > 0,
  );
}

/** The schools of a place in the order of their names, numbers by value. */
export function listedSchools(bulletin: Bulletin, place: string): readonly ListedSchool[] {
  const order = bySchoolName(bulletin.places.get(place)?.name ?? '');
  return rosterIndex(bulletin)
    .schoolsAt(place)
    .map((row) => ({ row, view: schoolView(bulletin, row) }))
    .toSorted((a, b) => order(a.row.name, b.row.name));
}

export function schoolsPage(bulletin: Bulletin, place: PlaceRow): SchoolsPage {
  const schools = listedSchools(bulletin, place.place);
  const unlisted = openLists(bulletin, place.place);
  const sections = sectionsOf(schools.filter(({ view }) => view.isOpen));
  const closed = schools.filter(({ view }) => !view.isOpen).map(({ view }) => view);
  const last = closed.length === 0 ? [] : [{ title: '停办或未开办', anchor: 'closed', schools: closed }];
  return {
    place,
    asOf: formatDate(rosterIndex(bulletin).dayOf(place.place)),
    summary: schoolsInWords(schools, unlisted),
    counts: rosterCounts(bulletin, place.place),
    noGroup: unlisted > 0 ? '名单上没有，不能断定' : '不在集团里',
    contents: [...sections, ...last].map(({ title, anchor, schools: those }) => ({
      title: `${title}（${those.length}）`,
      anchor,
    })),
    stages: sections,
    closed,
  };
}

function sectionsOf(open: readonly ListedSchool[]): readonly SchoolSection[] {
  const byStage = Map.groupBy(open, ({ row }) => row.stage);
  const order = [...(Object.keys(stages) as Stage[]), 'x' as const];
  return order.flatMap((stage) => {
    const schools = byStage.get(stage)?.map(({ view }) => view) ?? [];
    if (schools.length === 0) return [];
    const title = stage === 'x' ? '学段未载明' : stages[stage];
    return [{ title, anchor: `stage-${stage}`, schools, isLong: schools.length > shownUnasked }];
  });
}
