import { chineseNumber } from '../chineseNumber.ts';
import { apportion } from '../random/apportion.ts';
import { evenish } from '../random/evenish.ts';
import type { Random } from '../random/randomFrom.ts';
import type { Scale } from '../Scale.ts';
import type { CountyPlan, SamplePlace } from './SamplePlace.ts';
import { tileGrid } from './tileGrid.ts';

interface Draft {
  readonly prefecture: number;
  readonly place: SamplePlace;
  readonly weight: number;
  readonly pace: number;
}

/** The counties of each prefecture, in its order, with their shares of the scale's schools and groups. */
export function planCounties(
  scale: Scale,
  prefectures: readonly SamplePlace[],
  random: Random,
): readonly (readonly CountyPlan[])[] {
  const sizes = apportion(scale.counties, evenish(prefectures.length, random));
  const uneven = prefectures.map((prefecture, index) => {
    const own = draftCounties(prefecture, index, sizes[index] ?? 0, random);
    return levelled(own, random.between(0.8, 1.2));
  });
  const tops = [...new Set(prefectures.map(({ parent }) => parent))];
  const drafts = tops.flatMap((top) =>
    levelled(uneven.filter((_, index) => prefectures[index]?.parent === top).flat(), 1),
  );
  const schools = apportion(
    scale.schools,
    drafts.map(({ weight }) => weight),
  );
  const groups = apportion(
    scale.groups,
    drafts.map(({ weight, pace }) => weight * (0.4 + 0.6 * pace) * random.between(0.88, 1.12)),
  );
  const plans = drafts.map(({ place, pace, prefecture }, index) => ({
    prefecture,
    plan: {
      place,
      pace,
      schools: schools[index] ?? 0,
      groups: groups[index] ?? 0,
      lacksEnrolments: index % 6 === 4,
      lacksLargeClasses: index % 10 === 2,
      ownRules: hasOwnRules(place, prefectures),
    },
  }));
  return prefectures.map((_, index) =>
    plans.flatMap(({ prefecture, plan }) => (prefecture === index ? [plan] : [])),
  );
}

function draftCounties(parent: SamplePlace, prefecture: number, count: number, random: Random): Draft[] {
  const tiles = tileGrid(count, random);
  const districts = Math.max(1, Math.round(count / 4));
  return tiles.map((tile, index) => {
    const ordinal = chineseNumber(index + 1);
    const stem = `${parent.stem}${ordinal}`;
    const name = `${stem}${index < districts ? '区' : '县'}`;
    const id = `${parent.id}-${String(index + 1).padStart(2, '0')}`;
    const weight = random.between(0.5, 1.5) * (index < districts ? 1.2 : 1);
    const place: SamplePlace = { id, stem, name, level: 'county', parent, tile };
    return { prefecture, place, weight, pace: random.between(0.64, 1.3) };
  });
}

/** The counties' paces, scaled so that together they have the given one. */
function levelled(drafts: readonly Draft[], pace: number): Draft[] {
  const weight = drafts.reduce((sum, draft) => sum + draft.weight, 0);
  const mean = drafts.reduce((sum, draft) => sum + draft.weight * draft.pace, 0) / weight;
  return drafts.map((draft) => ({ ...draft, pace: (draft.pace / mean) * pace }));
}

/** One county of each highest place: the second of its first prefecture. */
function hasOwnRules(place: SamplePlace, prefectures: readonly SamplePlace[]): boolean {
  const top = place.parent?.parent;
  const first = prefectures.find(({ parent }) => parent === top);
  return place.parent === first && place.id.endsWith('-02');
}
