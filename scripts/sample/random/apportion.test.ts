import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportion } from './apportion.ts';

it('shares 10 by 1 : 1 : 2', () => {
  expect(apportion(10, [1, 1, 2])).toEqual([3, 2, 5]);
});

it('gives parts that are not negative and add up to the whole, whatever the weights and the phase', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 1, maxLength: 60 });
  const phase = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.nat(5000), weights, phase, (total, shares, at) => {
      const parts = apportion(total, shares, at);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts.every((part) => part >= 0)).toBe(true);
    }),
  );
});
