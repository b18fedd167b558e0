import { expect, it } from 'vitest';
import { context, records } from './candidatesFixture.ts';
import { candidatesOf } from './candidatesOf.ts';
import { spanEnd } from './spanEnd.ts';

it('ends 三年 with a printed range of as many years, and with no other', () => {
  expect(spanEnd('用三年时间', ['2024—2026年，全市每年培训'])).toEqual({ due: '2026', words: '2024—2026年' });
  expect(spanEnd('用3年时间', ['', '行动计划（2023—2025年）'])?.due).toBe('2025');
  expect(spanEnd('用五年时间', ['行动计划（2023—2025年）'])).toBeUndefined();
  expect(spanEnd('用三年时间', [''])).toBeUndefined();
});

it('says so in the note of a target', () => {
  const clause = {
    path: '一',
    lines: [{ number: 1, text: '用三年时间，教育集团达到14个。' }],
    headingLevel: undefined,
  };
  const title = '青溪市三年行动计划（2024—2026年）';
  const [row] = records(candidatesOf([clause], { ...context, title }, true).targets);
  expect(row).toMatchObject({ due: '2026', due_basis: 'inferred' });
  expect(row?.['note']).toContain('期限按它推定');
});
