import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { locales } from '../../domain/lists/locales.ts';
import { ownerships } from '../../domain/lists/ownerships.ts';
import { schoolKinds } from '../../domain/lists/schoolKinds.ts';
import { stages } from '../../domain/lists/stages.ts';
import { spans } from '../../domain/PartialDate.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import { formatDate } from '../../format/formatDate.ts';
import { type MembershipView, membershipView } from '../group/membershipView.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { schoolAnchor, schoolHome } from '../schoolHome.ts';

/** A school as a list shows it: what it is, and which group it is in. */
export interface SchoolView {
  readonly id: string;
  readonly name: string;
  readonly anchor: string;
  readonly path: string;
  readonly stage: string;
  /** 公办，乡村，××学校的校区; empty where nothing is recorded. */
  readonly traits: string;
  readonly aliases: readonly string[];
  /** 2024年7月停办, or when it opens; empty for a school that is open. */
  readonly closed: string;
  readonly isOpen: boolean;
  /** Those in force on the last day of the roster; for an institution those of its campuses too, each with the campus's name. */
  readonly groups: readonly SchoolGroup[];
  /** How many memberships have ended. */
  readonly formerGroups: readonly MembershipView[];
}

export interface SchoolGroup extends MembershipView {
  /** The campus that is the member, where it is not the school itself; empty otherwise. */
  readonly through: string;
}

export function schoolView(bulletin: Bulletin, row: SchoolRow): SchoolView {
  const roster = rosterIndex(bulletin);
  const day = roster.dayOf(row.place);
  const own = roster
    .membershipsOf(row.school)
    .map((each) => ({ ...membershipView(bulletin, each), through: '' }));
  const parts = roster
    .partsOf(row.school)
    .flatMap(({ school, name }) =>
      roster.membershipsOf(school).map((each) => ({ ...membershipView(bulletin, each), through: name })),
    )
    .filter(({ group }) => !own.some((each) => each.isCurrent && each.group === group));
  const isOpen = spans(row.opened, row.closed, day);
  return {
    id: row.school,
    name: row.name,
    anchor: schoolAnchor(row.school),
    path: schoolHome(row),
    stage: row.stage === 'x' ? '学段未载明' : stages[row.stage],
    traits: traitsOf(bulletin, row),
    aliases: row.aliases ?? [],
    closed: isOpen ? '' : closedWords(row, day),
    isOpen,
    groups: [...own, ...parts].filter(({ isCurrent }) => isCurrent),
    formerGroups: own.filter(({ isCurrent }) => !isCurrent),
  };
}

function traitsOf(bulletin: Bulletin, { kind, parent, ownership, locale }: SchoolRow): string {
  const institution = parent === undefined ? undefined : rosterIndex(bulletin).school(parent)?.name;
  const part = kind === undefined || kind === 'school' ? '' : schoolKinds[kind];
  return [
    institution === undefined ? part : `${institution}的${part}`,
    ownership === undefined ? '' : ownerships[ownership],
    locale === undefined ? '' : locales[locale],
  ]
    .filter((words) => words !== '')
    .join('，');
}

function closedWords({ opened, closed }: SchoolRow, day: string): string {
  if (closed !== undefined && !spans(undefined, closed, day)) return `${formatDate(closed)}停办`;
  return opened === undefined ? '' : `${formatDate(opened)}才开办`;
}
