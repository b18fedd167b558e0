import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { average, digits } from '../working.ts';

/** 集团平均学校数: the two published counts, one divided by the other. */
export const schoolsPerGroup: RosterIndicator = {
  id: 'schools_per_group',
  title: '集团平均学校数',
  unit: '所',
  origin: 'roster',
  definition:
    '集团内学校数除以集团数，两个数都按本地计：本地在集团里的学校（包括只在外地集团里的，每所只计一次）除以本地的集团，口径同集团内学校数。得出的是平均数，不必是整数。',
  formula: '集团内学校数 ÷ 集团数',
  needsDenominator: false,
  counts: '',
  sources: ['groups', 'memberships', 'coveredSchools'],
  countsLike: 'schools_in_groups',
  heads: [],
  breakdowns: ['term', 'form'],
  isAverage: true,
  compute: ({ coveredSchools, coveredElsewhere, coveredDoubts, groups, unlistedGroups }) => {
    const working = average(coveredSchools, groups, '所', unlistedGroups, coveredDoubts);
    if (coveredElsewhere === 0) return working;
    return {
      ...working,
      formula: () => `${working.formula()}，其中${digits(coveredElsewhere)}所只在外地的集团里`,
    };
  },
};
