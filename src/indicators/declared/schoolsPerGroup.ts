import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { average, digits } from '../working.ts';

/** 集团平均学校数: the two published counts, one divided by the other. */
export const schoolsPerGroup: RosterIndicator = {
  id: 'schools_per_group',
  title: '集团平均学校数',
  unit: '所',
  origin: 'roster',
  definition: '平均每个本地集团有多少所本地学校；在几个集团里的学校只计一次。',
  formula: '集团内学校数 ÷ 集团数',
  needsDenominator: false,
  counts: '',
  sources: ['groups', 'memberships', 'coveredSchools'],
  heads: [],
  breakdowns: ['term', 'form'],
  compute: ({ coveredSchools, coveredElsewhere, groups, unlistedGroups }) => {
    const working = average(coveredSchools, groups, '所', unlistedGroups);
    if (coveredElsewhere === 0) return working;
    return {
      ...working,
      formula: () => `${working.formula()}，其中${digits(coveredElsewhere)}所只在外地的集团里`,
    };
  },
};
