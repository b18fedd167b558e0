import { expect, it } from 'vitest';
import { periodInWords } from './periodInWords.ts';

const computed = { kind: 'computed', formula: '', rows: () => '' } as const;

it('is the year, and for a roster that ends within it the day', () => {
  expect(periodInWords({ period: '2024', basis: computed })).toBe('2024年');
  expect(periodInWords({ period: '2024', basis: { ...computed, asOf: '2024-06-30' } })).toBe(
    '截至2024年6月30日',
  );
});
