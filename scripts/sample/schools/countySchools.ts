import type { Stage } from '../../../src/domain/lists/stages.ts';
import type { CountyPlan } from '../places/SamplePlace.ts';
import { apportion } from '../random/apportion.ts';
import type { Random } from '../random/randomFrom.ts';
import { countyUnits } from './countyUnits.ts';
import { mergeSchools } from './mergeSchools.ts';
import type { SampleSchool } from './SampleSchool.ts';
import { schoolLife } from './schoolLife.ts';
import { localeMix, middlingSize, mix, privateShare } from './schoolMix.ts';
import { schoolNamer } from './schoolNamer.ts';

/** All schools, campuses and teaching points that a county has had since 2021. */
export function countySchools(plan: CountyPlan, random: Random): readonly SampleSchool[] {
  const namer = schoolNamer(plan.place.name);
  const towns = Math.max(2, Math.round(plan.schools / 11));
  const parts = Object.keys(mix) as (keyof typeof mix)[];
  const counts = apportion(plan.schools, Object.values(mix), random.next());
  const stages: Stage[] = [];
  const units = { campus: 0, teaching_point: 0 };
  for (const [index, part] of parts.entries()) {
    const count = counts[index] ?? 0;
    if (part === 'campus' || part === 'teaching_point') units[part] = count;
    else stages.push(...new Array<Stage>(count).fill(part));
  }
  const district = plan.place.name.endsWith('区') ? 1.5 : 0.8;
  const schools = stages.map((stage, index): SampleSchool => {
    const locale = random.weighted(
      localeMix[stage].map(
        ([code, weight]) => [code, code === 'urban' ? weight * district : weight] as const,
      ),
    );
    const ownership = random.chance(privateShare[stage]) ? 'private' : 'public';
    return {
      id: unitId(plan, index),
      county: plan.place.id,
      name: namer.school(stage, locale, random.below(towns)),
      stage,
      kind: 'school',
      parent: undefined,
      ownership,
      locale,
      ...schoolLife({ stage, locale, ownership }, random),
      aliases: [],
      size: Math.max(12, Math.round(middlingSize[stage][locale] * random.spread())),
      absorbed: [],
      units: [],
      stays: [],
    };
  });
  const merged = mergeSchools(schools, random);
  const below = countyUnits(
    { schools: merged, ...units, namer, towns, firstId: (at) => unitId(plan, merged.length + at) },
    random,
  );
  return [...merged, ...below];
}

function unitId(plan: CountyPlan, index: number): string {
  return `${plan.place.id}-${String(index + 1).padStart(4, '0')}`;
}
