import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { count, digits } from '../working.ts';

/** 示范性集团数: 认定 is an act, so a blank beside stated ones is no 认定; the formula says how many are blank. */
export const demonstrationGroupCount: RosterIndicator = {
  id: 'demonstration_group_count',
  title: '示范性集团数',
  unit: '个',
  origin: 'roster',
  definition: '年末还在运行的集团中，被认定为示范性集团的个数。',
  formula: '“示范性”为“是”的集团个数',
  needsDenominator: false,
  counts: '',
  sources: ['groups', 'demonstrations'],
  heads: [],
  breakdowns: ['term', 'form'],
  compute: ({ demonstrationGroups, demonstrationUnstated }) => {
    const working = count(demonstrationGroups, '个');
    if (demonstrationUnstated === 0) return working;
    return {
      ...working,
      formula: () => `${working.formula()}，${digits(demonstrationUnstated)}个集团没有填，按未认定计`,
    };
  },
};
