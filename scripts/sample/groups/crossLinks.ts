import { isCompulsory, isOpenAtEndOf } from '../schools/SampleSchool.ts';
import type { CountyRoster } from './CountyRoster.ts';
import { join } from './join.ts';
import { isCovered } from './SampleGroup.ts';
import { chooseGroup } from './spreadCoverage.ts';

/** Second memberships within the county, and schools that join a group of a neighbouring county. */
export function crossLinks(county: CountyRoster, neighbour: CountyRoster | undefined, year: number): void {
  const { random, plan } = county;
  const seconds = Math.floor(plan.groups * 0.03 + random.next());
  const covered = county.schools.filter(
    (school) => isCompulsory(school) && isOpenAtEndOf(year, school) && isCovered(school),
  );
  for (let number = 0; number < seconds; number += 1) {
    const school = covered[random.below(covered.length)];
    const group = chooseGroup(county);
    if (school !== undefined && group !== undefined) join({ group, school, year, random });
  }
  const foreigners = neighbour === undefined ? 0 : Math.floor(plan.groups * 0.016 + random.next());
  const abroad = (neighbour?.schools ?? []).filter(
    (school) => isCompulsory(school) && isOpenAtEndOf(year, school),
  );
  for (let number = 0; number < foreigners; number += 1) {
    const school = abroad[random.below(abroad.length)];
    const group = chooseGroup(county);
    if (school === undefined || group === undefined) continue;
    join({ group, school, year, random, note: `跨县区成员：学校在${neighbour?.plan.place.name ?? ''}` });
  }
}
