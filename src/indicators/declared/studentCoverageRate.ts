import { doubtfulShare } from '../doubtfulRates.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import type { Doubt } from '../roster/Tally.ts';
import { percentage, unfiled } from '../working.ts';

/** 学生覆盖率: by that year's enrolments; a school without a number leaves no rate. */
export const studentCoverageRate: RosterIndicator = {
  id: 'student_coverage_rate',
  title: '学生覆盖率',
  unit: '%',
  origin: 'roster',
  definition:
    '按口径应计入的本地学校的在校生里，在集团内学校就读的占多少；报过在校生数的校区缺了哪一年，那一年就没有比率，从来不单独报的校区算在所属学校里，教学点要单独报。',
  formula: '集团内学校在校生数 ÷ 口径内学校在校生数 × 100%',
  needsDenominator: true,
  counts: '',
  sources: ['memberships', 'schools', 'enrolments'],
  heads: ['students'],
  breakdowns: ['stage', 'locale', 'ownership', 'term', 'form'],
  counted: { unit: '个', noun: '学生' },
  compute: ({ heads, doubts, population, unlistedGroups }) => {
    const missing = unfiled(population, ['students']);
    if (missing !== undefined) return missing;
    if (population.doubts.length === 0) {
      return percentage(heads.students.covered, population.heads.students.total, unlistedGroups);
    }
    const inside = students(doubts.filter(({ covered }) => covered));
    return doubtfulShare(
      { part: heads.students.covered, whole: population.heads.students.total },
      { inside, outside: students(population.doubts) - inside },
      unlistedGroups,
    );
  },
};

/** Asked only where every one of them has a number. */
function students(doubts: readonly Doubt[]): number {
  return doubts.reduce((sum, { numbers }) => sum + Number(numbers.students), 0);
}
