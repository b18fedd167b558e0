import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { dutiesPage } from './dutiesPage.ts';

it('sets measures against units in the order in which the document names them', () => {
  const [duties, ...others] = dutiesPage(handwrittenDocuments());
  expect(others).toEqual([]);
  expect(duties?.summary).toBe('2项措施，3个责任单位；列名最多的是市教育局，2项。');
  expect(duties?.units.map(({ unit, measures }) => [unit, measures.map(({ title }) => title)])).toEqual([
    ['市教育局', ['统筹师资', '控制大班额']],
    ['市编办', ['统筹师资']],
    ['市财政局', ['控制大班额']],
  ]);
  expect(duties?.matrix.map(({ cells }) => cells)).toEqual([
    [true, true, false],
    [true, false, true],
  ]);
  expect(duties?.measures[0]?.units).toEqual(['市教育局', '市编办']);
});

it('leaves the matrix out where there are more units than a page has columns for', () => {
  const units = Array.from({ length: 21 }, (_, index) => `第${index + 1}局`).join(';');
  const bulletin = handwrittenBulletin({
    measures: [{ measure: 'm', policy: 'p', clause: '一', title: '措施', units }],
  });
  expect(dutiesPage(bulletin)[0]).toMatchObject({ matrix: [], units: { length: 21 } });
});

it('has nothing to show where no measures were supplied', () => {
  expect(dutiesPage(handwrittenBulletin({}))).toEqual([]);
});
