import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { rowsByClause } from '../rowsByClause.ts';
import { schoolHome } from '../schoolHome.ts';

interface Link {
  readonly name: string;
  readonly path: string;
}

/** A group that a clause names, with the members that the same clause names. */
export interface ClauseGroup extends Link {
  readonly members: readonly Link[];
}

/** The groups that quote a clause as their source, and those whose members do. */
export function clauseGroups(bulletin: Bulletin, policy: string, clause: string): readonly ClauseGroup[] {
  const rows = rowsByClause(bulletin);
  const roster = rosterIndex(bulletin);
  const memberships = Map.groupBy(rows.memberships(policy, clause), ({ group }) => group);
  const named = new Set([...rows.groups(policy, clause).map(({ group }) => group), ...memberships.keys()]);
  return [...named].map((group) => ({
    name: roster.group(group)?.name ?? group,
    path: `groups/${group}/`,
    members: (memberships.get(group) ?? []).flatMap(({ school }) => {
      const row = roster.school(school);
      return row === undefined ? [] : [{ name: row.name, path: schoolHome(row) }];
    }),
  }));
}
