import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { rosterFigures } from './rosterFigures.ts';

const group = (id: string, term: string) =>
  ({ group: id, place: 'suichang', term, listing: 'open' }) as const;
const school = (id: string, stage: 'primary' | 'kindergarten' | 'x') => ({
  school: id,
  place: 'suichang',
  stage,
});
const campus = (id: string, parent: string, stage: 'primary' | 'kindergarten' | 'x') =>
  ({ ...school(id, stage), kind: 'campus', parent }) as const;

/** 遂昌县 三: five groups; every list of members but the last ends in 等. */
const rows = rosterRows({
  places: [
    { place: 'suichang', name: '遂昌县', level: 'county', roster_as_of: '2019-01-21' },
    { place: 'handan' },
  ],
  schools: [
    school('zhongxue', 'x'),
    campus('zhongxue-hehuatan', 'zhongxue', 'x'),
    campus('zhongxue-gongyuanlu', 'zhongxue', 'x'),
    school('shiyan', 'primary'),
    campus('shiyan-dongjie', 'shiyan', 'primary'),
    campus('shiyan-houjiang', 'shiyan', 'primary'),
    school('shifan', 'kindergarten'),
    campus('shifan-gongyuanlu', 'shifan', 'kindergarten'),
    campus('shifan-guyuan', 'shifan', 'kindergarten'),
    school('wangcunkou', 'primary'),
    school('caiyuan', 'primary'),
    school('longyang', 'primary'),
    school('yucai', 'x'),
    school('wanxiang', 'x'),
  ],
  groups: [
    group('zhongxue-jituan', '教育集团'),
    group('shiyan-jituan', '教育集团'),
    group('shifan-jituan', '教育集团'),
    group('lianmeng', '教育联盟'),
    { ...group('tuoguan', '托管'), listing: 'complete' },
  ],
  memberships: [
    { group: 'zhongxue-jituan', school: 'zhongxue-hehuatan', role: 'campus' },
    { group: 'zhongxue-jituan', school: 'zhongxue-gongyuanlu', role: 'campus' },
    { group: 'shiyan-jituan', school: 'shiyan-dongjie', role: 'campus' },
    { group: 'shiyan-jituan', school: 'shiyan-houjiang', role: 'campus' },
    { group: 'shifan-jituan', school: 'shifan-gongyuanlu', role: 'campus' },
    { group: 'shifan-jituan', school: 'shifan-guyuan', role: 'campus' },
    { group: 'lianmeng', school: 'wangcunkou', role: 'lead' },
    { group: 'lianmeng', school: 'caiyuan', role: 'member' },
    { group: 'lianmeng', school: 'longyang', role: 'member' },
    { group: 'tuoguan', school: 'yucai', role: 'lead' },
    { group: 'tuoguan', school: 'wanxiang', role: 'entrusted' },
  ],
});
const roster = rosterFigures(rows, '2026-11-01');
const shown = (id: string) => {
  const figure = roster.figure(id);
  if (figure?.basis.kind !== 'computed') return undefined;
  return { text: figure.text, formula: figure.basis.formula, rows: figure.basis.rows() };
};

describe('遂昌县的名册', () => {
  it('speaks of 2019 only, the year of its date: nothing in it is dated', () => {
    expect([...new Set(roster.of('suichang').map(({ period }) => period))]).toEqual(['2019']);
  });

  it('has five groups, and the formula names the three kinds', () => {
    expect(shown('group_count.suichang.2019')).toEqual({
      text: '5个',
      formula: '5 = 教育集团3 + 教育联盟1 + 托管1（截至2019年1月21日）',
      rows: 'groups:2-6',
    });
  });

  it('has at least 8 schools in groups: 11 units, of which 6 campuses are 3 schools, 3 + 3 + 2 = 8', () => {
    expect(shown('schools_in_groups.suichang.2019')).toEqual({
      text: '8所以上',
      formula:
        '8所以上，4个集团的名单未列全，是下限（截至2019年1月21日；全部学段；校区、教学点并入所属学校计）',
      rows: 'memberships:2-12;schools:2-15',
    });
  });

  it('slices by stage, with the unstated ones as a slice of their own: 4 primary, 1 kindergarten, 3 unstated', () => {
    expect(shown('schools_in_groups.suichang.2019.stage=primary')?.text).toBe('4所以上');
    expect(shown('schools_in_groups.suichang.2019.stage=kindergarten')?.text).toBe('1所以上');
    expect(shown('schools_in_groups.suichang.2019.stage=x')?.text).toBe('3所以上');
  });

  it('lists slices in the order of the closed list, the unstated last', () => {
    const stages = roster
      .of('suichang')
      .filter(
        ({ indicator, breakdown }) => indicator === 'schools_in_groups' && breakdown.startsWith('stage='),
      );
    expect(stages.map(({ breakdown }) => breakdown)).toEqual([
      'stage=kindergarten',
      'stage=primary',
      'stage=x',
    ]);
    expect(shown('group_count.suichang.2019.term=教育集团')?.formula).toBe(
      '教育集团3个（截至2019年1月21日）',
    );
  });

  it('knows all schools of a kind of group whose lists are complete: 托管 has 2', () => {
    expect(shown('schools_in_groups.suichang.2019.term=托管')).toEqual({
      text: '2所',
      formula: '2所（截至2019年1月21日；全部学段；校区、教学点并入所属学校计）',
      rows: 'memberships:11-12;schools:14-15',
    });
  });

  it('has at least 8 ÷ 5 = 1.6 schools per group', () => {
    expect(shown('schools_per_group.suichang.2019')?.text).toBe('1.6所以上');
    expect(shown('schools_per_group.suichang.2019')?.formula).toContain('8 ÷ 5 = 1.6所以上');
  });

  it('has no rate without a denominator, and says which tables are missing', () => {
    const reasons = new Map(roster.gaps('suichang').map(({ indicator, reason }) => [indicator, reason]));
    expect(reasons.get('school_coverage_rate')).toBe(
      '没有学校覆盖率：统计口径表里没有本地或上级的“学校覆盖率”一行，分母没有定。',
    );
    expect(reasons.get('student_coverage_rate')).toBe(
      '没有学生覆盖率：统计口径表里没有本地或上级的“学生覆盖率”一行，分母没有定；在校生表里没有本地学校的在校生数。',
    );
    expect(reasons.get('demonstration_group_count')).toBe('没有示范性集团数：集团表的“示范性”一栏没有填。');
    expect(reasons.get('oversize_group_count')).toBe(
      '没有超规模集团数：目标表里没有本地或上级对单个集团学校数的上限。',
    );
  });

  it('says nothing of a place without a roster, rather than 0', () => {
    expect(roster.of('handan')).toEqual([]);
    expect(roster.gaps('handan').map(({ indicator }) => indicator)).toHaveLength(8);
    expect(roster.gaps('handan')[0]?.reason).toBe('没有集团数：集团表里没有本地的集团。');
    expect(roster.of('nowhere')).toEqual([]);
  });
});
