import { years } from '../Scale.ts';
import type { SampleSchool } from '../schools/SampleSchool.ts';
import type { CountyRoster } from './CountyRoster.ts';
import { summer } from './dates.ts';
import { enter, leave } from './join.ts';
import { present, type Stay } from './SampleGroup.ts';

/** A few groups end, a few members go, some entrusted schools become members. Nothing of the kind is known of the first year. */
export function loseMembers({ groups, random }: CountyRoster, year: number): void {
  if (year === years[0]) return;
  for (const group of groups) {
    if (group.ended !== undefined) continue;
    if (group.demonstration !== 'yes' && random.chance(0.012)) {
      group.ended = summer(year, random);
      endStays(group.stays, group.ended);
      continue;
    }
    const members = present(group.stays).filter(({ role }) => role === 'member' || role === 'entrusted');
    for (const { school, role, left } of members) {
      if (left !== undefined) continue;
      if (members.length > 1 && random.chance(0.015)) leave(group, school, summer(year, random));
      else if (role === 'entrusted' && random.chance(0.08)) {
        leaveAlone(group.stays, school, `${year}-08-31`);
        enter({ group, school, role: 'member', joined: `${year}-09-01`, note: '托管期满，转为成员校' });
      }
    }
  }
}

/** Ends a school's stay without its campuses'. */
function leaveAlone(stays: readonly Stay[], school: SampleSchool, left: string): void {
  for (const stay of present(stays)) if (stay.school === school) stay.left = left;
}

/** No stay outlives its group, not even one whose school closes later in the summer. */
function endStays(stays: readonly Stay[], ended: string): void {
  for (const stay of stays) if (stay.left === undefined || stay.left > ended) stay.left = ended;
}
