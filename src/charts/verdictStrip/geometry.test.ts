import { expect, test } from 'vitest';
import { describeVerdictStrip } from './describe.ts';
import { layoutVerdictStrip } from './geometry.ts';
import type { VerdictStripSpec } from './spec.ts';
import { tableOfVerdictStrip } from './table.ts';

const two: VerdictStripSpec = {
  kind: 'verdictStrip',
  id: 'two',
  title: '判定',
  rows: [
    { name: '永州市', counts: { overdue: 4, no_data: 2, not_judged: 1 } },
    { name: '遂昌县', counts: { met: 1, missed: 0 } },
  ],
};

test('every target has its sign, and every verdict one more beside its word', () => {
  const { signs } = layoutVerdictStrip(two, 320);
  const overdue = signs.filter(({ kind }) => kind === 'overdue');
  expect(overdue).toHaveLength(4 + 1);
  expect(signs).toHaveLength(7 + 3 + 1 + 1);
});

test('hundreds of targets are lengths in proportion', () => {
  const rows = [{ name: '示例省', counts: { met: 300, missed: 100 } }];
  const { segments } = layoutVerdictStrip({ ...two, rows }, 320);
  expect(segments.map(({ kind, box }) => [kind, box.right - box.left])).toEqual([
    ['met', 240],
    ['missed', 80],
  ]);
});

test('all rows are lengths on one scale where one of them has too many targets for signs', () => {
  const rows = [
    { name: '甲市', counts: { no_data: 100, overdue: 30 } },
    { name: '乙县', counts: { no_data: 78 } },
    { name: '丙县', counts: { met: 4 } },
  ];
  const { segments } = layoutVerdictStrip({ ...two, rows }, 260);
  expect(segments.map(({ kind, box }) => [kind, box.right - box.left])).toEqual([
    ['no_data', 200],
    ['overdue', 60],
    ['no_data', 156],
    ['met', 8],
  ]);
});

test('a verdict that does not occur is not drawn', () => {
  const { texts } = layoutVerdictStrip(two, 320);
  expect(texts.map(({ text }) => text)).not.toContain('未达标 0');
});

test('all together first, then each place', () => {
  expect(describeVerdictStrip(two).description).toBe(
    '共8项目标：已达标1项，无数据2项，到期未公布4项，不作判定1项。永州市7项：无数据2项，到期未公布4项，不作判定1项；遂昌县1项：已达标1项。',
  );
});

test('the table has a column for every verdict that occurs, and the sums', () => {
  expect(tableOfVerdictStrip(two)).toEqual({
    caption: '判定',
    head: ['地方', '已达标', '无数据', '到期未公布', '不作判定', '合计'],
    rows: [
      ['永州市', '0', '2', '4', '1', '7'],
      ['遂昌县', '1', '0', '0', '0', '1'],
    ],
  });
});
