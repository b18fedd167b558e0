import { expect, it } from 'vitest';
import { exact, floor, inYear } from '../sampleValues.ts';
import { pointOf } from './pointOf.ts';
import type { SmallMultiplesSpec } from './spec.ts';

const panels = (...rates: readonly number[]) =>
  rates.map((rate, index) => ({
    name: `${'甲乙丙丁戊'[index]}县`,
    points: [inYear(2024, exact(1, '%')), inYear(2025, exact(rate, '%'))],
  }));
const spec = (of: SmallMultiplesSpec['panels']): SmallMultiplesSpec => ({
  kind: 'smallMultiples',
  id: 'places',
  title: '各县学校覆盖率',
  panels: of,
  format: (value) => `${value}%`,
});

it('names the highest and the lowest of the last numbers, and counts those above the whole', () => {
  const whole = { name: '全市', period: '2025年', at: 50, text: '50%' };
  expect(pointOf({ ...spec(panels(40, 60, 50)), whole })).toBe(
    '2025年最高60%，是乙县；最低40%，是甲县；高于全市50%的有1处',
  );
  expect(pointOf({ ...spec(panels(40, 60)), whole: { ...whole, period: '2024年' } })).toBe(
    '2025年最高60%，是乙县；最低40%，是甲县',
  );
});

it('names all that share a number, and counts them where they are many', () => {
  expect(pointOf(spec(panels(40, 60, 60)))).toBe('2025年最高60%，是乙县、丙县；最低40%，是甲县');
  expect(pointOf(spec(panels(40, 60, 60, 60, 60)))).toBe('2025年最高60%，有4处；最低40%，是甲县');
  expect(pointOf(spec(panels(60, 60)))).toBe('2025年都是60%');
});

it('says nothing where a number is a bound, missing or of another time', () => {
  const bound = { name: '己县', points: [inYear(2025, floor(60, '%'))] };
  const older = { name: '己县', points: [inYear(2024, exact(60, '%'))] };
  for (const other of [bound, older, { name: '己县', points: [] }]) {
    expect(pointOf(spec([...panels(40, 50), other]))).toBe('');
  }
  expect(pointOf(spec([]))).toBe('');
});
