import { apportion } from '../random/apportion.ts';
import { evenish } from '../random/evenish.ts';
import { type Random, randomFrom } from '../random/randomFrom.ts';
import type { Scale } from '../Scale.ts';
import { inventedName } from './inventedName.ts';
import { planCounties } from './planCounties.ts';
import type { PrefecturePlan, SamplePlace, TopPlan } from './SamplePlace.ts';
import { tileGrid } from './tileGrid.ts';

/** Every place of a scale, and what each county is to hold. */
export function planPlaces(scale: Scale): readonly TopPlan[] {
  const random = randomFrom(`${scale.name} places`);
  const provinces = planProvinces(scale, random);
  const tops: readonly (SamplePlace | undefined)[] = provinces.length === 0 ? [undefined] : provinces;
  const sizes = apportion(scale.prefectures, evenish(tops.length, random));
  let named = provinces.length;
  const prefectures = tops.flatMap((top, index) => {
    const count = sizes[index] ?? 0;
    const tiles = top === undefined ? [] : tileGrid(count, random);
    return Array.from({ length: count }, (_, at) => planPrefecture(named++, top, tiles[at]));
  });
  const counties = planCounties(scale, prefectures, random);
  return tops.flatMap((top) => {
    const plans = prefectures.flatMap((place, index): PrefecturePlan[] =>
      place.parent === top ? [{ place, counties: counties[index] ?? [] }] : [],
    );
    const [first] = plans;
    if (top !== undefined)
      return [{ place: top, prefectures: plans, children: plans.map(({ place }) => place) }];
    if (first === undefined) return [];
    return [{ place: first.place, prefectures: plans, children: first.counties.map(({ place }) => place) }];
  });
}

function planProvinces(scale: Scale, random: Random): SamplePlace[] {
  const tiles = scale.provinces > 1 ? tileGrid(scale.provinces, random) : [];
  return Array.from({ length: scale.provinces }, (_, number) => {
    const { stem, id } = inventedName(number);
    const name = `${stem}省（虚构）`;
    return { id, stem, name, level: 'province', parent: undefined, tile: tiles[number] };
  });
}

function planPrefecture(
  number: number,
  parent: SamplePlace | undefined,
  tile: SamplePlace['tile'],
): SamplePlace {
  const { stem, id } = inventedName(number);
  const name = parent === undefined ? `${stem}市（虚构）` : `${stem}市`;
  return { id, stem, name, level: 'prefecture', parent, tile };
}
