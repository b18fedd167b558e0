import { doubtfulShare } from '../doubtfulRates.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { percentage } from '../working.ts';

/** 学校覆盖率: of the place's own schools within the declared denominator. */
export const schoolCoverageRate: RosterIndicator = {
  id: 'school_coverage_rate',
  title: '学校覆盖率',
  unit: '%',
  origin: 'roster',
  definition:
    '按口径应计入的本地学校里，年末至少加入一个集团的占多少；校区、教学点并入所属学校的，有一处在集团里就算。',
  formula: '集团内学校数 ÷ 口径内学校数 × 100%',
  needsDenominator: true,
  counts: '',
  sources: ['memberships', 'schools'],
  heads: [],
  breakdowns: ['stage', 'locale', 'ownership', 'term', 'form'],
  counted: { unit: '所', noun: '学校' },
  compute: ({ coveredSchools, coveredDoubts: inside, population, unlistedGroups }) =>
    population.doubts.length === 0
      ? percentage(coveredSchools, population.schools, unlistedGroups)
      : doubtfulShare(
          { part: coveredSchools, whole: population.schools },
          { inside, outside: population.doubts.length - inside },
          unlistedGroups,
        ),
};
