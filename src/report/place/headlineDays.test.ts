import { describe, expect, it } from 'vitest';
import { computed, printed } from '../../verdicts/handwritten.ts';
import { handwrittenBulletin } from '../handwritten.ts';
import { absenceWords, changeOf, hasNumber, latestOf } from './headlines.ts';
import { placeChildren } from './placeChildren.ts';

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

it('a place without a number says 不适用 or 不公布 where that is its last mark', () => {
  expect(absenceWords([])).toBe('没有公布');
  expect(absenceWords([computed('不适用', '', { value: 'z' })])).toBe('不适用');
  expect(absenceWords([printed('不公布', { value: 'c' })])).toBe('不公布');
  expect(absenceWords([computed('算不出来', '', { value: 'x' })])).toBe('没有公布');
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
