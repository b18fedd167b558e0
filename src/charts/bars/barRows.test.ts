import { expect, test } from 'vitest';
import { exact } from '../sampleValues.ts';
import { barRows } from './barRows.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name, value: exact(1, '所') }));

test('short names stand beside their bars, in rows of 30 px', () => {
  const { rows, left, bottom, namesAbove } = barRows(named('紧密型', '半紧密型'), 320, 0);
  expect({ left, bottom, namesAbove }).toEqual({ left: 62, bottom: 60, namesAbove: false });
  expect(rows.map(({ top, thickness }) => [top, thickness])).toEqual([
    [6, 18],
    [36, 18],
  ]);
});

test('on a wide page a name may take two lines', () => {
  const { rows, namesAbove } = barRows(named('某某经济技术开发区实验学校教育集团（东校区）'), 680, 0);
  expect(namesAbove).toBe(false);
  expect(rows[0]?.texts.map(({ text }) => text)).toEqual([
    '某某经济技术开发区实验学校教育集团',
    '（东校区）',
  ]);
});

test('on a phone long names stand above, and what does not fit is shown when pointed at', () => {
  const name = '某某省某某市某某经济技术开发区实验学校教育集团（东校区）';
  const { rows, left, namesAbove } = barRows(named(name), 320, 0);
  expect({ left, namesAbove }).toEqual({ left: 0, namesAbove: true });
  expect(rows[0]?.texts[0]).toMatchObject({ full: name });
  expect(rows[0]?.texts[0]?.text).toMatch(/…$/u);
});
