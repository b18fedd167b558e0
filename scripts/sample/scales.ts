import type { Scale } from './Scale.ts';

/** 207,000 schools and 2,850 counties are about what China had in its compulsory stage in 2021. */
export const scales = {
  city: {
    name: 'city',
    provinces: 0,
    prefectures: 1,
    counties: 12,
    schools: 1900,
    groups: 437,
    split: false,
  },
  province: {
    name: 'province',
    provinces: 1,
    prefectures: 11,
    counties: 120,
    schools: 12_000,
    groups: 3000,
    split: false,
  },
  nation: {
    name: 'nation',
    provinces: 30,
    prefectures: 330,
    counties: 2850,
    schools: 207_000,
    groups: 45_000,
    split: true,
  },
} as const satisfies Record<string, Scale>;

export type ScaleName = keyof typeof scales;

/** Whether the word names a scale. */
export function isScaleName(word: string | undefined): word is ScaleName {
  return word !== undefined && Object.hasOwn(scales, word);
}
