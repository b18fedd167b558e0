import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';

describe('the edit distance', () => {
  it('counts letters left out, added, changed, and neighbours swapped', () => {
    expect(editDistance('school', 'school', 3)).toBe(0);
    expect(editDistance('shcool', 'school', 3)).toBe(1);
    expect(editDistance('schol', 'school', 3)).toBe(1);
    expect(editDistance('永洲市', '永州市', 3)).toBe(1);
    expect(editDistance('', 'abc', 3)).toBe(3);
  });

  it('stops counting beyond the limit', () => {
    expect(editDistance('enrolments', 'observations', 2)).toBe(3);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
  });

  it('is the same both ways, and zero only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
