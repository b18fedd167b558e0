import { describe, expect, it } from 'vitest';
import { computed, printed } from '../../verdicts/handwritten.ts';
import { handwrittenBulletin } from '../handwritten.ts';
import { absenceWords, changeOf, hasNumber, headlines, latestOf } from './headlines.ts';
import { placeChildren } from './placeChildren.ts';
import { placeTargets } from './placeTargets.ts';
import { progressOf } from './progress.ts';

const empty = handwrittenBulletin({});
const basis = { kind: 'computed', formula: '3个', rows: () => '', asOf: '2025-09-30' } as const;

describe('of the figures of a year that is not over', () => {
  const roster = computed('3个', '3个', { period: '2025', basis });
  const undated = printed('4个', { period: '2025' });

  it('the computed one comes before one of a document that names no day', () => {
    expect(latestOf([undated, roster], '2025-09-30')?.text).toBe('3个');
    expect(latestOf([roster, undated], '2025-09-30')?.text).toBe('3个');
    expect(latestOf([printed('2个', { period: '2024' }), undated], '2025-09-30')?.text).toBe('4个');
  });

  it('none is said to have grown since another day of the year', () => {
    const before = computed('2个', '2个', { period: '2024' });
    expect(hasNumber(roster) && changeOf(roster, [before, roster])).toBe('');
  });
});

it('a number of a day that we infer is worded alike everywhere, and has grown since none that is stated', () => {
  const count = { indicator: 'group_count', place: 'a', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    observations: [
      { ...count, observation: 'x', period: '2023', value: '100个' },
      {
        ...count,
        observation: 'y',
        period: '2024',
        value: '110个',
        as_of: '2024-10-08',
        as_of_basis: 'inferred',
      },
    ],
    targets: [{ ...count, target: 't', requirement: '至少3个', due: '2024-06-30' }],
  });
  const [county] = bulletin.rows.places;
  if (county === undefined) throw new Error('甲县');
  const figures = bulletin.figuresOf('a');
  const [lead] = headlines(bulletin, figures, new Map());
  expect([lead?.figure?.period, lead?.change]).toEqual(['2024年（时点推定）', '']);
  const targets = placeTargets(bulletin, 'a');
  expect(targets[0]?.reason).toMatch(/^2024年（时点推定）的数是“110个”/u);
  const [progress] = progressOf(bulletin, county, figures, targets);
  expect(progress?.sentence).toMatch(/^2024年（时点推定）110个；/u);
  expect(progress?.figures[0]?.period).toBe('2024年（时点推定）');
  expect(progress?.chart?.title).toBe('甲县集团数，2024年的时点是推定的');
});

it('a place without a number says 不适用 or 不公布 where that is its last mark', () => {
  expect(absenceWords(empty, [])).toBe('没有公布');
  expect(absenceWords(empty, [computed('不适用', '', { value: 'z' })])).toBe('不适用');
  expect(absenceWords(empty, [printed('不公布', { value: 'c' })])).toBe('不公布');
  expect(absenceWords(empty, [computed('算不出来', '', { value: 'x' })])).toBe('没有公布');
});

it('a number of a month stands beside those of its year, with its time, and is not drawn', () => {
  const count = { indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    site: { as_of: '2025-12-31' },
    places: [
      { place: 't', name: '顶市', level: 'prefecture' },
      ...['甲', '乙'].map((id) => ({ place: id, name: `${id}县`, level: 'county', parent: 't' })),
    ],
    observations: [
      { ...count, observation: 'a', place: '甲', period: '2025', value: '3个' },
      { ...count, observation: 'b', place: '乙', period: '2025-03', value: '12个' },
    ],
  });
  const [city] = bulletin.rows.places;
  if (city === undefined) throw new Error('顶市');
  const cells = placeChildren(bulletin, city).lines.map(({ cells }) => cells[0]);
  expect(cells.map((cell) => [cell?.figure?.text, cell?.figure?.period, cell?.at])).toEqual([
    ['3个', '2025年', 3],
    ['12个', '2025年3月', undefined],
  ]);
});
