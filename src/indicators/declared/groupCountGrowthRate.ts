import { growth } from '../../domain/figure/intervalRates.ts';
import type { DerivedIndicator } from '../IndicatorDeclaration.ts';
import { bareText } from '../published/bareText.ts';
import { consecutive } from '../published/consecutive.ts';
import { derivedFigure } from '../published/derivedFigure.ts';

/** 集团数增长率: between two dated figures that documents print. From 0 or an unbounded base there is none. */
export const groupCountGrowthRate: DerivedIndicator = {
  id: 'group_count_growth_rate',
  title: '集团数增长率',
  unit: '%',
  origin: 'derived',
  definition:
    '文件公布的集团数比上一个同一天（没有写明哪一天的按年末）的公布数增长的百分数；隔了几年的，写明比哪一年；下降为负。',
  formula: '（本期集团数 − 上期集团数）÷ 上期集团数 × 100%',
  needsDenominator: false,
  counts: '',
  compute: (published, rowsOf) =>
    consecutive(published, 'group_count').flatMap(({ from, to }) => {
      const value = growth(from.value, to.value);
      if (value === undefined) return [];
      const [before, now] = [bareText(from), bareText(to)];
      return [
        derivedFigure(groupCountGrowthRate, {
          of: to,
          from,
          value,
          formula: `（${now} − ${before}）÷ ${before}`,
          isChange: true,
          rows: () => rowsOf([from, to]),
        }),
      ];
    }),
};
