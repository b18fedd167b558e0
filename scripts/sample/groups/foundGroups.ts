import { isCompulsory, isOpenAtEndOf, type SampleSchool } from '../schools/SampleSchool.ts';
import type { CountyRoster } from './CountyRoster.ts';
import { foundingDate } from './dates.ts';
import { formWeights, modeWeights, type Term, termWeights } from './groupWords.ts';
import { enter, join, joinUnits } from './join.ts';
import { isCovered, present, type SampleGroup, type Stream } from './SampleGroup.ts';

/** Founds the groups that a county is to found in the year, each with its lead; those of no compulsory stage with all members. */
export function foundGroups(county: CountyRoster, year: number): void {
  for (const stream of county.founding.get(year) ?? []) {
    const lead = chooseLead(county, stream, year) ?? chooseLead(county, 'compulsory', year);
    if (lead === undefined)
      throw new RangeError(`${county.plan.place.id}: no school is left to lead a group`);
    const group = found(county, isCompulsory(lead) ? 'compulsory' : stream, lead, year);
    if (group.stream !== 'compulsory') gather(county, group, year);
  }
}

function found(county: CountyRoster, stream: Stream, lead: SampleSchool, year: number): SampleGroup {
  const { plan, groups, random } = county;
  const { date, foundedIn } = foundingDate(year, random);
  const term: Term = random.weighted(termWeights);
  const isLarge = random.chance(0.06);
  const group: SampleGroup = {
    id: `${plan.place.id}-g${String(groups.length + 1).padStart(3, '0')}`,
    county: plan.place.id,
    stream,
    name: `${lead.name}${term}`,
    term,
    form: term === '教育联盟' && random.chance(0.8) ? '松散型' : random.weighted(formWeights),
    mode: random.weighted(modeWeights),
    demonstration: random.weighted([
      ['yes', stream === 'compulsory' ? 9 : 3],
      ['no', 86],
      [undefined, 5],
    ]),
    established: date,
    foundedIn,
    step: year,
    lead,
    capacity: isLarge ? 9 : 5,
    appetite: isLarge ? 6 : random.between(0.4, 1.6),
    stays: [],
    ended: undefined,
  };
  groups.push(group);
  enter({ group, school: lead, role: 'lead', joined: date, note: undefined });
  joinUnits({ group, school: lead, year, random });
  return group;
}

/** Large public schools of the seat first, mostly ones that are in no group yet; nobody leads twice. */
function chooseLead(
  { schools, groups, random }: CountyRoster,
  stream: Stream,
  year: number,
): SampleSchool | undefined {
  const leads = new Set(groups.map(({ lead }) => lead));
  const wantsCovered = random.chance(0.1);
  let best: { school: SampleSchool; score: number } | undefined;
  for (const school of schools) {
    const isNew = (school.opened ?? '') >= '2021';
    if (streamOf(school) !== stream || school.closed !== undefined || isNew || leads.has(school)) continue;
    if (school.stays.some(({ left }) => left?.startsWith(String(year)))) continue;
    const free = isCovered(school) === wantsCovered ? 3 : 1;
    const score = free * (school.locale === 'urban' ? 3 : 1) * (0.3 + random.next()) * school.size;
    if (best === undefined || score > best.score) best = { school, score };
  }
  return best?.school;
}

/** Two or three kindergartens or upper secondary schools for a new group of theirs. */
function gather({ schools, random }: CountyRoster, group: SampleGroup, year: number): void {
  const fitting = schools.filter(
    (school) =>
      streamOf(school) === group.stream && isOpenAtEndOf(year, school) && present(school.stays).length === 0,
  );
  const wanted = 1 + random.below(3);
  for (const school of random.shuffled(fitting).slice(0, wanted)) join({ group, school, year, random });
}

function streamOf(school: SampleSchool): Stream | undefined {
  if (school.kind !== 'school') return undefined;
  if (isCompulsory(school)) return 'compulsory';
  if (school.stage === 'kindergarten') return 'early';
  return school.stage === 'special' ? undefined : 'senior';
}
