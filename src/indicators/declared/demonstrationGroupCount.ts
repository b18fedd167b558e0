import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { countBetween, digits } from '../working.ts';

/** 示范性集团数: a blank is not a no. Groups that do not say may all be, so the count lies between; where none says there is none. */
export const demonstrationGroupCount: RosterIndicator = {
  id: 'demonstration_group_count',
  title: '示范性集团数',
  unit: '个',
  origin: 'roster',
  definition:
    '年末还在运行的集团中，被认定为示范性集团的个数；没有填是不是示范性的不当作“否”，个数是一个范围，全都没有填的没有数。',
  formula: '“示范性”为“是”的集团个数',
  needsDenominator: false,
  counts: '',
  sources: ['groups', 'demonstrations'],
  heads: [],
  breakdowns: ['term', 'form'],
  compute: ({ groups, demonstrationGroups, demonstrationUnstated: blank }) => {
    if (blank > 0 && blank === groups) {
      return { value: 'x', formula: () => `${digits(groups)}个集团的“示范性”都没有填，不能计算` };
    }
    const working = countBetween(demonstrationGroups, demonstrationGroups + blank, '个');
    if (blank === 0) return working;
    const stated = `认定的${digits(demonstrationGroups)}个，没有填的${digits(blank)}个`;
    return { ...working, formula: () => `${stated}，在${working.formula()}之间` };
  },
};
