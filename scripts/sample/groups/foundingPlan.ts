import { apportion } from '../random/apportion.ts';
import type { Random } from '../random/randomFrom.ts';
import { years } from '../Scale.ts';
import type { SampleSchool } from '../schools/SampleSchool.ts';
import { foundingShares } from './coverageCurve.ts';
import type { Stream } from './SampleGroup.ts';

/** Which kinds of group a county founds in which year. */
export function foundingPlan(
  count: number,
  schools: readonly SampleSchool[],
  random: Random,
): ReadonlyMap<number, readonly Stream[]> {
  const early = schools.filter(({ stage }) => stage === 'kindergarten').length;
  const streams: Stream[] = Array.from({ length: count }, (_, index) => {
    if (index < Math.min(count * 0.08, early / 4)) return 'early';
    return index >= count - count * 0.03 ? 'senior' : 'compulsory';
  });
  const mixed = random.shuffled(streams);
  const counts = apportion(count, Object.values(foundingShares), random.next());
  let given = 0;
  const plan = new Map<number, readonly Stream[]>();
  for (const [index, year] of years.entries()) {
    const next = given + (counts[index] ?? 0);
    plan.set(year, mixed.slice(given, next));
    given = next;
  }
  return plan;
}
