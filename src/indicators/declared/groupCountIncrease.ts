import { difference } from '../../domain/figure/intervalArithmetic.ts';
import type { DerivedIndicator } from '../IndicatorDeclaration.ts';
import { bareText } from '../published/bareText.ts';
import { consecutive } from '../published/consecutive.ts';
import { derivedFigure } from '../published/derivedFigure.ts';

/** 集团数增量: between two dated figures that documents print; negative where there are fewer. */
export const groupCountIncrease: DerivedIndicator = {
  id: 'group_count_increase',
  title: '集团数增量',
  unit: '个',
  origin: 'derived',
  definition:
    '文件公布的集团数比上一个同一天（没有写明哪一天的按年末）的公布数增加的个数；隔了几年的，写明比哪一年；减少为负。',
  formula: '本期集团数 − 上期集团数',
  needsDenominator: false,
  counts: '',
  compute: (published, rowsOf) =>
    consecutive(published, 'group_count').map(({ from, to }) =>
      derivedFigure(groupCountIncrease, {
        of: to,
        from,
        value: difference(to.value, from.value),
        formula: `${bareText(to)} − ${bareText(from)}`,
        isChange: true,
        rows: () => rowsOf([from, to]),
      }),
    ),
};
