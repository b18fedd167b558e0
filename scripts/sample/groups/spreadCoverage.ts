import type { Year } from '../Scale.ts';
import { isCompulsory, isOpenAtEndOf, type SampleSchool } from '../schools/SampleSchool.ts';
import type { CountyRoster } from './CountyRoster.ts';
import { coverageCurve } from './coverageCurve.ts';
import { join } from './join.ts';
import { followers, isCovered, type SampleGroup } from './SampleGroup.ts';

/** Schools join until the county's coverage is what its pace asks for, and every group has a member beside its lead. */
export function spreadCoverage(county: CountyRoster, year: Year): void {
  const { schools, random, plan } = county;
  const counted = schools.filter((school) => isCompulsory(school) && isOpenAtEndOf(year, school));
  const free = random.shuffled(counted.filter((school) => !isCovered(school)));
  const wanted = Math.round(Math.min(0.95, coverageCurve[year] * plan.pace) * counted.length);
  let covered = counted.length - free.length;
  for (const group of runningGroups(county)) {
    if (followers(group) > 0) continue;
    const school = free.pop() ?? someOther(counted, group, random.next());
    if (school === undefined) continue;
    join({ group, school, year, random });
    covered += 1;
  }
  while (covered < wanted) {
    const school = free.pop();
    const group = chooseGroup(county);
    if (school === undefined || group === undefined) return;
    if (join({ group, school, year, random })) covered += 1;
  }
}

/** A running group of the compulsory stage with room, as likely as its appetite says. */
export function chooseGroup(county: CountyRoster): SampleGroup | undefined {
  const open = runningGroups(county).filter((group) => followers(group) < group.capacity);
  if (open.length === 0) return undefined;
  return county.random.weighted(open.map((group) => [group, group.appetite] as const));
}

function runningGroups({ groups }: CountyRoster): SampleGroup[] {
  return groups.filter(({ stream, ended }) => stream === 'compulsory' && ended === undefined);
}

function someOther(
  schools: readonly SampleSchool[],
  { lead }: SampleGroup,
  at: number,
): SampleSchool | undefined {
  const others = schools.filter((school) => school !== lead);
  return others[Math.floor(at * others.length)];
}
