import { expect, it } from 'vitest';
import { withUnit } from './withUnit.ts';

it('puts the unit where the document would have printed it', () => {
  const cases = [
    ['1,878', '所', '1,878所'],
    ['40余', '所', '40余所'],
    ['25以上', '个', '25个以上'],
    ['50左右', '人', '50人左右'],
    ['5亿多', '元', '5亿多元'],
    ['十三', '个', '十三个'],
    ['1-2', '个', '1-2个'],
    ['６０', '%', '６０%'],
    ['100以下', '人', '100人以下'],
  ] as const;
  for (const [text, unit, printed] of cases) expect(withUnit({ text, unit: undefined }, unit)).toBe(printed);
});

it('leaves alone what carries its unit, and words that take none', () => {
  expect(withUnit({ text: '60%以上', unit: '%' }, '%')).toBe('60%以上');
  expect(withUnit({ text: '全部', unit: undefined }, '%')).toBe('全部');
});
