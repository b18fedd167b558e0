import type { Rows } from '../../domain/tables/tables.ts';
import { endDay, startDay } from './dayNumber.ts';
import type { PlaceNode } from './PlaceNode.ts';
import type { Group, Membership, Unit } from './Roster.ts';

/** The rows of schools, groups and memberships, tied to one another. Rows whose codes lead nowhere are left out. */
export function unitsAndGroups(
  rows: Pick<Rows, 'schools' | 'groups' | 'memberships'>,
  places: ReadonlyMap<string, PlaceNode>,
): { readonly units: readonly Unit[]; readonly groups: readonly Group[] } {
  const units = new Map<string, Unit & { readonly memberships: Membership[] }>();
  const groups = new Map<string, Group & { readonly memberships: Membership[] }>();
  for (const row of rows.schools) {
    const at = places.get(row.place)?.at;
    if (at === undefined) continue;
    const [opened, closed] = [startDay(row.opened), endDay(row.closed)];
    units.set(row.school, { row, index: units.size, at, opened, closed, memberships: [] });
  }
  for (const row of rows.groups) {
    const at = places.get(row.place)?.at;
    if (at === undefined) continue;
    const [established, ended] = [startDay(row.established), endDay(row.ended)];
    groups.set(row.group, { row, at, established, ended, memberships: [] });
  }
  for (const row of rows.memberships) {
    const [unit, group] = [units.get(row.school), groups.get(row.group)];
    if (unit === undefined || group === undefined) continue;
    const membership = { row, unit, group, joined: startDay(row.joined), left: endDay(row.left) };
    unit.memberships.push(membership);
    group.memberships.push(membership);
  }
  return { units: [...units.values()], groups: [...groups.values()] };
}
