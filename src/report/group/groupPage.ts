import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { stages } from '../../domain/lists/stages.ts';
import { spans } from '../../domain/PartialDate.ts';
import type { GroupRow } from '../../domain/tables/groups.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { datesInWords } from '../../format/datesInWords.ts';
import { formatDate } from '../../format/formatDate.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { perBulletin } from '../perBulletin.ts';
import { trailBelowPlace } from '../place/placeTrail.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { type GroupEvent, groupHistory } from './groupHistory.ts';
import { type GroupSizeView, groupSizeView } from './groupSizeView.ts';
import { type MembershipView, membershipView } from './membershipView.ts';
import { type TermMeaning, termMeanings } from './termMeanings.ts';

export interface GroupPage {
  readonly group: GroupRow;
  readonly place: PlaceRow | undefined;
  readonly trail: readonly { readonly title: string; readonly path: string }[];
  readonly asOf: string;
  /** 已于2024年6月终止; empty for a group that runs. */
  readonly ended: string;
  readonly answer: string;
  readonly size: GroupSizeView;
  readonly current: readonly (MembershipView & { readonly stage: string })[];
  readonly former: readonly (MembershipView & { readonly stage: string })[];
  /** What the place's documents mean by the words that describe the group. */
  readonly meanings: readonly TermMeaning[];
  readonly history: readonly GroupEvent[];
  readonly assessments: readonly { readonly year: string; readonly grade: string }[];
  readonly source: ClauseLink | undefined;
  readonly note: string;
}

/** What the page of one group shows. Ended groups keep theirs. */
export function groupPage(bulletin: Bulletin, group: GroupRow): GroupPage {
  const roster = rosterIndex(bulletin);
  const place = bulletin.places.get(group.place);
  const day = roster.dayOf(group.place);
  const members = roster.membersOf(group.group).map((row) => ({
    ...membershipView(bulletin, row),
    stage: stageOf(roster.school(row.school)?.stage),
  }));
  const hasEnded = group.ended !== undefined && !spans(undefined, group.ended, day);
  const current = members.filter(({ isCurrent }) => isCurrent);
  return {
    group,
    place,
    trail: place === undefined ? [] : trailBelowPlace(bulletin, place),
    asOf: formatDate(day),
    ended: hasEnded && group.ended !== undefined ? `这个集团已于${formatDate(group.ended)}终止。` : '',
    answer: answerOf(group, place, current),
    size: groupSizeView(bulletin, group),
    current,
    former: members.filter(({ isCurrent }) => !isCurrent),
    meanings: termMeanings(bulletin, group),
    history: groupHistory(bulletin, group),
    assessments: assessmentsOf(bulletin, group.group),
    source: group.policy === undefined ? undefined : clauseLink(bulletin, group.policy, group.clause ?? ''),
    note: datesInWords(group.note ?? ''),
  };
}

function stageOf(stage: keyof typeof stages | 'x' | undefined): string {
  if (stage === undefined) return '';
  return stage === 'x' ? '学段未载明' : stages[stage];
}

const assessments = perBulletin(({ rows }) => Map.groupBy(rows.assessments, ({ group }) => group));

/** Newest first. */
function assessmentsOf(bulletin: Bulletin, group: string): GroupPage['assessments'] {
  return (assessments(bulletin).get(group) ?? [])
    .toSorted((a, b) => b.year - a.year)
    .map(({ year, grade }) => ({ year: `${year}年`, grade }));
}

/** 星笛一区的教育集团，半紧密型，由××小学牵头，2020年9月成立，名单上有3所学校和校区。 */
function answerOf(
  { term, form, mode, established, demonstration, listing }: GroupRow,
  place: PlaceRow | undefined,
  current: readonly MembershipView[],
): string {
  const leads = current.filter(({ isLead }) => isLead).map(({ schoolName }) => schoolName);
  const count = new Set(current.map(({ school }) => school)).size;
  const parts = [
    `${place?.name ?? ''}的${/集团|联盟|教联体|共同体$/u.test(term) ? '' : '一组'}${term}`,
    form ?? '',
    mode ?? '',
    demonstration === 'yes' ? '认定为示范性集团' : '',
    leads.length === 0 ? '' : `由${[...new Set(leads)].join('、')}牵头`,
    established === undefined ? '' : `${formatDate(established)}成立`,
    count === 0 ? '' : `名单上有${count}所学校和校区${listing === 'open' ? '（没有列全）' : ''}`,
  ];
  return `${parts.filter((words) => words !== '').join('，')}。`;
}
