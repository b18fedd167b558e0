import { expect, test } from 'vitest';
import { describeLine } from './describe.ts';
import { lineExamples } from './lineExamples.ts';
import { tableOfLine } from './table.ts';

function example(id: string) {
  return lineExamples.find((spec) => spec.id === id) ?? expect.fail(id);
}

test('two numbers are one sentence', () => {
  expect(describeLine(example('handan-group-count'))).toEqual({
    title: '邯郸市教育集团数',
    summary: '从2017年的206个到2018年的437个。',
    description: '从2017年的206个到2018年的437个。',
  });
});

test('a floor is said to be one', () => {
  expect(describeLine(example('handan-coverage')).description).toBe(
    '2018年60%以上。2018年只有下限，实际可能更高。',
  );
});

test('targets without a number are told with their verdicts', () => {
  expect(describeLine(example('enshi-milestones')).description).toBe(
    '只有目标，还没有能和目标画在一起的数。目标：2023年底前30%以上（到期未公布）、2024年底前60%以上（到期未公布）、2025年底80%以上（未到期）。',
  );
});

test('missing values and silent years are told apart', () => {
  const { description } = describeLine(example('mixed'));
  expect(description).toContain('2019年无数据、2021年64.1%');
  expect(description).toContain('2020年没有数，线在此断开。');
});

test('nothing known is said to be so', () => {
  expect(describeLine(example('all-missing')).description).toBe(
    '没有可以画出的数。2021年无数据、2022年无数据、2023年无数据。',
  );
  expect(describeLine(example('nothing')).description).toBe('没有可以画出的数。');
});

test('the table has the targets too', () => {
  expect(tableOfLine(example('enshi-milestones'))).toEqual({
    caption: '恩施州教联体覆盖目标',
    head: ['时间', '目标'],
    rows: [
      ['2023年', '2023年底前30%以上（到期未公布）'],
      ['2024年', '2024年底前60%以上（到期未公布）'],
      ['2025年', '2025年底80%以上（未到期）'],
    ],
  });
});

test('a time at which nothing is given has a dash, never a zero', () => {
  const { head, rows } = tableOfLine(example('mixed'));
  expect(head).toEqual(['时间', '覆盖率', '目标']);
  expect(rows.at(-1)).toEqual(['2027年', '—', '2027年底前100%（未到期）']);
  expect(rows[3]).toEqual(['2019年', '无数据', '—']);
});
