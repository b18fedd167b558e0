import { expect, it } from 'vitest';
import { yunxi } from '../yunxiForTests.ts';
import { comparedIndicators } from './comparedIndicators.ts';
import { comparedMatrix } from './comparedMatrix.ts';

const below = (id: string) => yunxi.childrenOf(id);
const [first] = comparedIndicators(yunxi, below('yunxi')).filter(
  ({ places }) => places[0]?.figures[0]?.basis === '计算数',
);
if (first === undefined) throw new Error('云溪市下辖各地应有可以对照的计算数');
const [place] = first.places;
if (place === undefined) throw new Error('对照的指标应有地方');
const many = (id: string, count: number) => ({
  ...first,
  id,
  places: Array.from({ length: count }, (_, at) => ({
    ...place,
    promises: [],
    name: `${at}县`,
    path: `places/${at}/`,
  })),
});

it('puts the indicators that many places have one number of into one table', () => {
  const { matrix, others } = comparedMatrix([many('a', 6), many('b', 7), many('c', 2)]);
  expect(matrix?.indicators.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(matrix?.rows).toHaveLength(7);
  expect(matrix?.rows[6]?.cells.map((cell) => cell?.name)).toEqual([undefined, '6县']);
  expect(others.map(({ id }) => id)).toEqual(['c']);
});

it('takes no number that is derived from what documents print', () => {
  const derived = { ...many('b', 7), isOfRoster: false };
  const { matrix, others } = comparedMatrix([many('a', 6), derived, many('c', 6)]);
  expect(matrix?.indicators.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(others.map(({ id }) => id)).toEqual(['b']);
});

it('leaves a few places, or a single indicator, as they are', () => {
  expect(comparedMatrix([many('a', 3), many('b', 3)]).matrix).toBeUndefined();
  expect(comparedMatrix([many('a', 8)])).toMatchObject({ matrix: undefined, others: [{ id: 'a' }] });
});
