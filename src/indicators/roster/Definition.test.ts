import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { cityRows, compulsory, denominators, formula } from './cityForTests.ts';
import { rosterFigures } from './rosterFigures.ts';

describe('the definition of a rate', () => {
  const defined = (definition: Record<string, unknown>) =>
    rosterFigures(
      rosterRows({
        ...cityRows,
        denominators: [{ place: 'city', indicator: 'school_coverage_rate', ...compulsory, ...definition }],
      }),
      '2023-12-31',
    );

  it('may count every unit alone: 2023 w1 w2 e1 e1-south of w1 w2 w3 e1 e1-south e3, 4 ÷ 6', () => {
    expect(formula('school_coverage_rate.city.2023', defined({ counting: 'unit' }))).toBe(
      '4 ÷ 6 = 66.7%（小学、初中、九年一贯制；校区、教学点单独计）',
    );
  });

  it('may count only some kinds of group: 2023 教联体 w1 e1 of w1 w2 w3 e1 e3, 2 ÷ 5', () => {
    expect(formula('school_coverage_rate.city.2023', defined({ terms: ['教联体'] }))).toBe(
      '2 ÷ 5 = 40%（小学、初中、九年一贯制；校区、教学点并入所属学校计；只计教联体）',
    );
  });

  it('may leave out private schools: 2023 w1 w2 e1 of w1 w2 e1 e3, 3 ÷ 4', () => {
    expect(formula('school_coverage_rate.city.2023', defined({ ownership: ['public'] }))).toMatch(
      /^3 ÷ 4 = 75%/u,
    );
  });

  it('is that of the nearest place: west declares its own, kindergartens only, none in a group, 0 ÷ 1', () => {
    const own = rosterFigures(
      rosterRows({
        ...cityRows,
        denominators: [
          ...denominators,
          { place: 'west', indicator: 'school_coverage_rate', stages: ['kindergarten'], counting: 'unit' },
        ],
      }),
      '2023-12-31',
    );
    expect(formula('school_coverage_rate.west.2023', own)).toMatch(/^0 ÷ 1 = 0%（幼儿园/u);
    expect(formula('school_coverage_rate.city.2023', own)).toMatch(/^3 ÷ 5 = 60%/u);
  });

  it('is not applicable where no school is within it, which is not 0', () => {
    const senior = defined({ stages: ['senior'] });
    expect(senior.figure('school_coverage_rate.city.2023')?.value).toBe('z');
  });
});
