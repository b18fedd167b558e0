import { describe, expect, it } from 'vitest';
import { requirement, rosterRows } from '../rowsForTests.ts';
import { cityRows, formula, groups, text } from './cityForTests.ts';
import { rosterFigures } from './rosterFigures.ts';

describe('the size of groups', () => {
  const limit = (place: string, text: string, more = {}) => ({
    place,
    indicator: 'group_size',
    applies_to: 'each_group' as const,
    requirement: requirement(text),
    ...more,
  });
  const sized = (...targets: ReturnType<typeof limit>[]) =>
    rosterFigures(rosterRows({ ...cityRows, targets }), '2023-12-31');

  it('is the members other than the lead, from wherever: g1 has w2 and e1-south, 2 > 1', () => {
    const figures = sized(limit('city', '不超过1所', { hardness: 'soft' }));
    expect(formula('oversize_group_count.city.2023', figures)).toBe('2个有上限的集团中1个超过');
    const [g1, g2] = figures.groupSizes('city');
    expect([g1?.group.group, g1?.members, g1?.limit?.most, g1?.isOversize]).toEqual(['g1', 2, 1, true]);
    expect([g2?.group.group, g2?.members, g2?.isOversize]).toEqual(['g2', 1, false]);
    expect(g1?.limit?.target.hardness).toBe('soft');
    expect(g1?.figure).toMatchObject({ id: 'group_size.g1.2023', place: 'west', text: '2所' });
    expect(g1?.figure.basis.kind === 'computed' && g1.figure.basis.rows()).toBe(
      'groups:2;memberships:3-4;targets:2',
    );
  });

  it('is told for every year in which the group runs: w2 from 2022, the campus of e1 from 2023', () => {
    const figures = sized(limit('city', '不超过1所'));
    const sizes = figures
      .sizesOf('g1')
      .map(({ figure, isOversize }) => [figure.period, figure.text, isOversize]);
    expect(sizes).toEqual([
      ['2022', '1所', false],
      ['2023', '2所', true],
    ]);
    expect(figures.sizesOf('nobody')).toEqual([]);
  });

  it('is held against the limit of the group’s own place first', () => {
    const figures = sized(limit('city', '不超过1所'), limit('west', '5所以下'));
    expect(text('oversize_group_count.city.2023', figures)).toBe('0个');
  });

  it('is undecided where members are not all listed', () => {
    const open = groups.map((row) => ({ ...row, listing: 'open' as const }));
    const figures = rosterFigures(
      rosterRows({ ...cityRows, groups: open, targets: [limit('city', '不足2所')] }),
      '2023-12-31',
    );
    expect(text('oversize_group_count.city.2023', figures)).toBe('1—2个');
    expect(figures.groupSizes('east')[0]).toMatchObject({ members: 1, isOversize: undefined });
    expect(text('school_coverage_rate.city.2023', figures)).toBe('60%以上');
  });

  it('has no limit in a target that binds the place or only a part of it', () => {
    const figures = sized(limit('city', '不超过1所', { scope: '城区' }), limit('city', '至少1所'));
    expect(figures.figure('oversize_group_count.city.2023')).toBeUndefined();
  });
});
