import { expect, it } from 'vitest';
import { periodInWords } from './periodInWords.ts';

const computed = { kind: 'computed', formula: '', rows: () => '' } as const;

it('is the year, and for a roster that ends within it the day', () => {
  expect(periodInWords({ period: '2024', basis: computed })).toBe('2024年');
  expect(periodInWords({ period: '2024', basis: { ...computed, asOf: '2024-06-30' } })).toBe(
    '截至2024年6月30日',
  );
});

it('is the day that a document states, where that is not the end of the year', () => {
  const published = {
    kind: 'published',
    policy: 'p',
    clause: '一',
    observation: 'o',
    phrase: '400个',
    asOf: '2025-06-30',
  } as const;
  expect(periodInWords({ period: '2025', basis: published })).toBe('截至2025年6月30日');
  expect(periodInWords({ period: '2025', basis: { ...published, asOf: '2025-12-31' } })).toBe('2025年');
  expect(periodInWords({ period: '2025', basis: { ...published, isAsOfInferred: true } })).toBe(
    '2025年（时点推定）',
  );
  expect(periodInWords({ period: '2024', basis: { ...published, asOf: '2025-06-30' } })).toBe('2024年');
  expect(periodInWords({ period: '[x]', basis: published })).toBe('时间未载明');
});

it('says of what is computed from inferred times that they are', () => {
  expect(periodInWords({ period: '2018', basis: { ...computed, isInferred: true } })).toBe(
    '2018年（时点推定）',
  );
});

it('says of a change since when it is', () => {
  expect(periodInWords({ period: '2023', basis: { ...computed, since: '2021年' } })).toBe('2023年比2021年');
  const june = { ...computed, asOf: '2023-06-30', since: '2021年6月30日' };
  expect(periodInWords({ period: '2023', basis: june })).toBe('2023年6月30日比2021年6月30日');
});
