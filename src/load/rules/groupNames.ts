import type { GroupRow } from '../../domain/tables/groups.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import { plainName } from '../names/plainName.ts';
import { otherRow } from '../otherRow.ts';
import type { ProblemList } from '../ProblemList.ts';
import { surelyOverlap } from './periods.ts';

/** Within a place no two groups of the same time have the same name. */
export function groupNames({ groups }: Rows, problems: ProblemList): void {
  const named = new Map<string, GroupRow[]>();
  for (const group of groups) {
    const key = `${group.place}\u0000${plainName(group.name)}`;
    const same = named.get(key) ?? [];
    const other = same.find((earlier) =>
      surelyOverlap(
        { start: earlier.established, end: earlier.ended },
        { start: group.established, end: group.ended },
      ),
    );
    if (other !== undefined) {
      const message = `同一个地方的${otherRow(other, group)}也叫“${other.name}”；请合成一行，若确是两个集团，请把名称写得能够区分`;
      problems.error(group, 'name', 'duplicate-name', message);
    }
    named.set(key, [...same, group]);
  }
}
