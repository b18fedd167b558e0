import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { percentage, unfiled } from '../working.ts';

/** 学生覆盖率: by that year's enrolments; a school without a number leaves no rate. */
export const studentCoverageRate: RosterIndicator = {
  id: 'student_coverage_rate',
  title: '学生覆盖率',
  unit: '%',
  origin: 'roster',
  definition: '应算的本地学校的在校生里，在集团内学校就读的占多少。',
  formula: '集团内学校在校生数 ÷ 口径内学校在校生数 × 100%',
  needsDenominator: true,
  counts: '',
  sources: ['memberships', 'schools', 'enrolments'],
  heads: ['students'],
  breakdowns: ['stage', 'locale', 'ownership', 'term', 'form'],
  counted: { unit: '个', noun: '学生' },
  compute: ({ heads, population, unlistedGroups }) =>
    unfiled(population, ['students']) ??
    percentage(heads.students.covered, population.heads.students.total, unlistedGroups),
};
