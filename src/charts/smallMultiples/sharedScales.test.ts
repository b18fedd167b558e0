import { expect, test } from 'vitest';
import { exact, floor, inYear, noData } from '../sampleValues.ts';
import { panelHeight } from './layoutPanel.ts';
import { scaleWords, sharedScales } from './sharedScales.ts';
import type { SmallMultiplesSpec } from './spec.ts';

function spec(...values: readonly SmallMultiplesSpec['panels'][number]['points'][]): SmallMultiplesSpec {
  const panels = values.map((points, index) => ({ name: `${index}县`, points }));
  return { kind: 'smallMultiples', id: 's', title: '', panels, format: (value) => `${value}%` };
}

test('the scale reaches over the numbers of all panels', () => {
  const of = spec([inYear(2021, exact(3, '%'))], [inYear(2024, exact(41, '%'))]);
  expect(sharedScales(of)).toMatchObject({ low: 0, high: 50, times: [2021, 2024] });
  expect(scaleWords(of)).toBe('各小图刻度相同：纵轴0—50%，横轴2021—2024年');
});

test('a target belongs on the scale and is named', () => {
  const of = { ...spec([inYear(2021, exact(3, '%'))]), reference: { level: 80, text: '目标80%' } };
  expect(sharedScales(of).high).toBe(80);
  expect(scaleWords(of)).toBe('各小图刻度相同：纵轴0—80%，横轴2021年，虚线为目标80%');
});

test('without a number there is no scale to speak of', () => {
  expect(scaleWords(spec([inYear(2021, noData)], []))).toBe('');
});

test('panels are higher where a floor stands at the top of the scale', () => {
  const low = panelHeight(sharedScales({ ...spec([inYear(2021, floor(10, '%'))]), reach: 100 }));
  const high = panelHeight(sharedScales({ ...spec([inYear(2021, floor(100, '%'))]), reach: 100 }));
  expect(high - low).toBe(18);
});
