import { expect, test } from 'vitest';
import { exact, floor, noData } from '../sampleValues.ts';
import { describeStackedShare } from './describe.ts';
import { layoutStackedShare } from './geometry.ts';
import { segmentsOf } from './segmentsOf.ts';
import { stackedShareExamples } from './stackedShareExamples.ts';

const base = { kind: 'stackedShare', id: 's', title: '构成', whole: 100, rest: '未说明' } as const;

test('181, 72 and 184 of 437 fill the bar', () => {
  const segments = segmentsOf(stackedShareExamples[0] ?? expect.fail());
  expect(segments.map(({ name }) => name)).toEqual(['紧密型', '半紧密型', '松散型']);
  expect(segments.map(({ from, to }) => to - from)).toEqual([
    181 / 437,
    253 / 437 - 181 / 437,
    1 - 253 / 437,
  ]);
});

test('what the parts leave over is named and has no fill', () => {
  const segments = segmentsOf({ ...base, parts: [{ name: '甲', value: exact(60, '%') }] });
  expect(segments[1]).toMatchObject({ name: '未说明', from: 0.6, to: 1, fill: undefined });
});

test('shares rounded to 99.9 leave nothing over', () => {
  const parts = [33.3, 33.3, 33.3].map((at, index) => ({ name: `${index}`, value: exact(at, '%') }));
  expect(segmentsOf({ ...base, parts })).toHaveLength(3);
});

test('a floor is open at its end, a missing part has no extent', () => {
  const parts = [
    { name: '甲', value: floor(60, '%') },
    { name: '乙', value: noData },
  ];
  const [open, missing] = segmentsOf({ ...base, parts });
  expect(open).toMatchObject({ from: 0, to: 0.6, open: true });
  expect(missing).toMatchObject({ from: 0.6, to: 0.6 });
});

test('a whole that is not above zero is refused', () => {
  expect(() => segmentsOf({ ...base, whole: 0, parts: [] })).toThrow('构成图的整体必须大于0，现在是0');
});

test('labels stand under their pieces where they fit, else in a list with samples', () => {
  const handan = stackedShareExamples[0] ?? expect.fail();
  expect(layoutStackedShare(handan, 680).swatches).toHaveLength(0);
  expect(layoutStackedShare(handan, 320).swatches).toHaveLength(3);
});

test('the parts are told as printed, and what is left over too', () => {
  expect(describeStackedShare(stackedShareExamples[0] ?? expect.fail()).description).toBe(
    '紧密型181个（41.4%），半紧密型72个（16.5%），松散型184个（42.1%）。',
  );
  expect(describeStackedShare({ ...base, parts: [{ name: '甲', value: floor(60, '%') }] }).description).toBe(
    '甲60%以上。甲只有下限，实际可能更高。各部分合起来不到整体，余下的是：未说明。',
  );
});
