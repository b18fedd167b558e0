import type { CountyPlan } from '../places/SamplePlace.ts';
import type { Random } from '../random/randomFrom.ts';
import { type Year, years } from '../Scale.ts';
import type { Cells } from '../TableFiles.ts';
import {
  classSize,
  largeClassFactor,
  largeClassShare,
  studentsPerTeacher,
  yearlyChange,
} from './enrolmentRates.ts';
import { isOpenAtEndOf, type SampleSchool } from './SampleSchool.ts';

type Row = Cells<'enrolments'>;

/** A school's numbers at the end of each year in which it works; some are withheld, some were not collected. */
export function enrolmentRows(school: SampleSchool, plan: CountyPlan, random: Random): readonly Row[] {
  let size = school.size;
  const average = averageClass(school) * random.between(0.9, 1.1);
  const withholds = school.stage === 'kindergarten' && school.ownership === 'private' && random.chance(0.25);
  const rows: Row[] = [];
  for (const year of years) {
    size = Math.max(3, size * (yearlyChange[school.locale] + random.between(-0.025, 0.025)));
    for (const merged of school.absorbed) if (merged.year === year) size += merged.students * 0.8;
    if (!isOpenAtEndOf(year, school)) continue;
    const full = numbers(school, year, Math.round(size * filled(school, year)), average, random);
    const row = withholds ? { ...full, students: '[c]', teachers: '[c]' } : full;
    rows.push(...gaps(row, plan, year, random));
  }
  return rows;
}

function numbers(
  { id, stage, locale }: SampleSchool,
  year: Year,
  students: number,
  average: number,
  random: Random,
): Row {
  const classes = Math.max(1, Math.ceil(students / average));
  const teachers = Math.max(1, Math.round(students / (studentsPerTeacher[stage] * random.between(0.9, 1.1))));
  const expected = classes * largeClassShare[year] * largeClassFactor[locale] * random.between(0.6, 1.4);
  // A large class has at least 56 students, the others at least one.
  const most = Math.floor(Math.max(0, students - classes) / 55);
  const large = Math.min(most, Math.floor(expected + random.next()));
  const counted = stage !== 'kindergarten' && stage !== 'special';
  return { school: id, year, students, teachers, classes, large_classes: counted ? large : '[z]' };
}

/** What the county did not collect: some schools of 2022 altogether, the large classes of 2021; some teachers are missing anywhere. */
function gaps(row: Row, plan: CountyPlan, year: Year, random: Random): Row[] {
  const draw = random.next();
  if (year === 2022 && plan.lacksEnrolments && draw < 0.12) {
    if (draw < 0.04) return [];
    return [{ school: row.school, year, students: '[x]', classes: draw < 0.08 ? '[x]' : undefined }];
  }
  const kept = draw > 0.97 ? { ...row, teachers: undefined } : row;
  return [year === 2021 && plan.lacksLargeClasses ? { ...kept, large_classes: undefined } : kept];
}

/** A new school fills up in three years. */
function filled({ opened }: SampleSchool, year: number): number {
  if (opened === undefined || opened < '2021') return 1;
  const age = year - Number(opened.slice(0, 4));
  return Math.min(1, (age + 1) / 3);
}

function averageClass({ kind, stage, locale }: SampleSchool): number {
  return kind === 'teaching_point' ? 9 : classSize[stage][locale];
}
