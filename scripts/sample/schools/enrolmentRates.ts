import type { Locale } from '../../../src/domain/lists/locales.ts';
import type { Stage } from '../../../src/domain/lists/stages.ts';
import type { Year } from '../Scale.ts';

/** Students per class of a middling school. */
export const classSize: Readonly<Record<Stage, Readonly<Record<Locale, number>>>> = {
  kindergarten: { urban: 29, town: 27, rural: 22 },
  primary: { urban: 44, town: 41, rural: 30 },
  junior: { urban: 46, town: 44, rural: 37 },
  nine_year: { urban: 45, town: 41, rural: 33 },
  senior: { urban: 48, town: 46, rural: 42 },
  complete: { urban: 47, town: 45, rural: 42 },
  twelve_year: { urban: 42, town: 40, rural: 38 },
  special: { urban: 9, town: 8, rural: 7 },
};

export const studentsPerTeacher: Readonly<Record<Stage, number>> = {
  kindergarten: 11,
  primary: 16.5,
  junior: 12.8,
  nine_year: 14.6,
  senior: 12.6,
  complete: 12.9,
  twelve_year: 13.2,
  special: 4.2,
};

/** A year's students as a multiple of the year before: villages empty, towns hold. */
export const yearlyChange: Readonly<Record<Locale, number>> = { urban: 1.012, town: 0.995, rural: 0.945 };

/** Share of classes with more than 55 students: declining, and in 2025 still above the 3 % that the plan promises. */
export const largeClassShare: Readonly<Record<Year, number>> = {
  2021: 0.085,
  2022: 0.068,
  2023: 0.053,
  2024: 0.042,
  2025: 0.0355,
};

/** How an area's share of large classes stands to the whole. */
export const largeClassFactor: Readonly<Record<Locale, number>> = { urban: 1.25, town: 1.05, rural: 0.2 };
