import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { countWithDoubt } from '../working.ts';

/** 集团内学校数: distinct schools, each counted once however many groups it is in. */
export const schoolsInGroups: RosterIndicator = {
  id: 'schools_in_groups',
  title: '集团内学校数',
  unit: '所',
  origin: 'roster',
  definition:
    '年末在办、并且至少在一个集团里的本地学校数；在几个集团里的学校只计一次，外地的成员校不计；校区、教学点并入所属学校的，有一处在集团里就算。',
  formula: '至少在一个集团里的本地学校，不重复计',
  needsDenominator: false,
  counts: '',
  sources: ['memberships', 'coveredSchools'],
  heads: [],
  breakdowns: ['stage', 'locale', 'ownership', 'term', 'form'],
  compute: ({ coveredSchools, coveredDoubts, unlistedGroups }) =>
    countWithDoubt(coveredSchools, coveredDoubts, '所', unlistedGroups),
};
