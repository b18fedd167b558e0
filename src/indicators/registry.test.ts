import { describe, expect, it } from 'vitest';
import { units } from '../domain/lists/units.ts';
import { registry, rosterIndicators } from './registry.ts';
import { Tally } from './roster/Tally.ts';

describe('the registry', () => {
  it('declares the indicators of the contract', () => {
    expect(registry.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'group_count',
        'schools_in_groups',
        'school_coverage_rate',
        'student_coverage_rate',
        'schools_per_group',
        'demonstration_group_count',
        'oversize_group_count',
        'large_class_rate',
      ]),
    );
  });

  it.each(registry)('says of $id what it is, in words and in a known unit', (indicator) => {
    expect(indicator.id).toMatch(/^[a-z]+(_[a-z]+)*$/u);
    expect(indicator.definition).toMatch(/。$/u);
    expect(indicator.formula).not.toBe('');
    expect(Object.keys(units)).toContain(indicator.unit);
    expect(registry.filter(({ id, title }) => id === indicator.id || title === indicator.title)).toHaveLength(
      1,
    );
  });

  it.each(rosterIndicators)('computes $id of nothing as 0 or not applicable, never as NaN', ({ compute }) => {
    const { value, formula } = compute(new Tally());
    expect(typeof value === 'string' ? value : value.low?.value.numerator).toBeOneOf(['z', 0n]);
    expect(formula()).not.toContain('NaN');
  });

  it.each(rosterIndicators.filter(({ unit }) => unit === '%'))(
    'has no $id without a denominator',
    ({ needsDenominator }) => {
      expect(needsDenominator).toBe(true);
    },
  );
});
