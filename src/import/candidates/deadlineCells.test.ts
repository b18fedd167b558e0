import { expect, it } from 'vitest';
import { deadlineCells } from './deadlineCells.ts';

it('gives a row its own time where the column stands before the task', () => {
  expect(
    deadlineCells([
      '序号',
      '完成时限',
      '工作任务',
      '1',
      '2025年6月底前',
      '组建4个',
      '2',
      '2026年6月底前',
      '组建6个',
    ]),
  ).toEqual([
    undefined,
    undefined,
    '',
    '2025年6月底前',
    '2025年6月底前',
    '2025年6月底前',
    '2026年6月底前',
    '2026年6月底前',
    '2026年6月底前',
  ]);
});

it('gives none where a cell of the column holds no time, so that the rows are not certain', () => {
  const lines = ['任务', '时限', '组建4个', '2025年6月底前', '组建6个', '长期', '组建2个', '2027年6月底前'];
  expect(deadlineCells(lines).slice(2)).toEqual(['', '', '', '', '', '']);
});
