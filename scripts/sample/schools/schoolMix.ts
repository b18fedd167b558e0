import type { Locale } from '../../../src/domain/lists/locales.ts';
import type { Stage } from '../../../src/domain/lists/stages.ts';

type Weights<T extends string> = readonly (readonly [T, number])[];

/** How many rows in a hundred are what; about the proportions of the national yearbooks, with few kindergartens. */
export const mix = {
  primary: 45.5,
  junior: 17.5,
  nine_year: 7.5,
  kindergarten: 10.5,
  senior: 3.5,
  complete: 2.5,
  twelve_year: 0.7,
  special: 0.8,
  teaching_point: 7,
  campus: 4.5,
} as const satisfies Record<Stage | 'teaching_point' | 'campus', number>;

/** Where the schools of a stage lie. */
export const localeMix: Readonly<Record<Stage, Weights<Locale>>> = {
  kindergarten: [
    ['urban', 45],
    ['town', 35],
    ['rural', 20],
  ],
  primary: [
    ['urban', 24],
    ['town', 33],
    ['rural', 43],
  ],
  junior: [
    ['urban', 34],
    ['town', 51],
    ['rural', 15],
  ],
  nine_year: [
    ['urban', 36],
    ['town', 36],
    ['rural', 28],
  ],
  senior: [
    ['urban', 72],
    ['town', 28],
  ],
  complete: [
    ['urban', 65],
    ['town', 35],
  ],
  twelve_year: [['urban', 1]],
  special: [
    ['urban', 65],
    ['town', 35],
  ],
};

/** Share of private schools. */
export const privateShare: Readonly<Record<Stage, number>> = {
  kindergarten: 0.4,
  primary: 0.03,
  junior: 0.07,
  nine_year: 0.12,
  senior: 0.2,
  complete: 0.12,
  twelve_year: 0.6,
  special: 0,
};

/** Students of a middling school. */
export const middlingSize: Readonly<Record<Stage, Readonly<Record<Locale, number>>>> = {
  kindergarten: { urban: 270, town: 200, rural: 80 },
  primary: { urban: 1150, town: 560, rural: 150 },
  junior: { urban: 1250, town: 760, rural: 380 },
  nine_year: { urban: 1350, town: 820, rural: 420 },
  senior: { urban: 2100, town: 1500, rural: 900 },
  complete: { urban: 1900, town: 1300, rural: 800 },
  twelve_year: { urban: 2600, town: 1800, rural: 900 },
  special: { urban: 130, town: 70, rural: 40 },
};
