import { describe, expect, it } from 'vitest';
import { computed, knowing, printed, target } from './handwritten.ts';
import { judge } from './judge.ts';

const coverage = { indicator: 'school_coverage_rate' } as const;

function verdictOn(requirement: string, text: string) {
  const { kind, reason } = judge(target(requirement, coverage), knowing([printed(text, coverage)]));
  return [kind, reason];
}

describe('a target whose due year has a published figure', () => {
  it('is met where every value within the bound satisfies it', () => {
    expect(verdictOn('60%以上', '60%以上')).toEqual([
      'met',
      '2018年的数是“60%以上”，下限已达到要求“60%以上”。',
    ]);
    expect(verdictOn('50%以上', '60%以上')[0]).toBe('met');
  });

  it('is undetermined where only some do', () => {
    expect(verdictOn('不低于80%', '60%以上')).toEqual([
      'undetermined',
      '2018年的数是“60%以上”，只给出下限，可能达到也可能没有达到要求“不低于80%”。',
    ]);
  });

  it('is missed where none does, and says how far off it is', () => {
    expect(verdictOn('不超过50%', '60%以上')).toEqual([
      'missed',
      '2018年的数是“60%以上”，下限已超出要求“不超过50%”；多出10个百分点以上。',
    ]);
    expect(verdictOn('80%以上', '78.4%')).toEqual([
      'missed',
      '2018年的数是“78.4%”，没有达到要求“80%以上”；还差1.6个百分点。',
    ]);
  });

  it('is undetermined where the figure is approximate, however far off', () => {
    expect(verdictOn('30%以上', '约90%')).toEqual([
      'undetermined',
      '2018年的数是“约90%”，是约数，不能单独判定是否符合要求“30%以上”。',
    ]);
  });

  it('says so where the clause that sets the target states the number itself', () => {
    const suichang = { place: 'suichang', policy: 'suichang-2019', clause: '三' } as const;
    const five = target('五个', { ...suichang, due: undefined, due_basis: 'none' });
    const basis = { kind: 'published', ...suichang, observation: 'groups', phrase: '五个' } as const;
    const stated = printed('五个', { place: 'suichang', period: '2019', basis });
    expect(judge(five, knowing([stated]))).toMatchObject({
      kind: 'met',
      reason: '2019年的数是“五个”，符合要求“五个”；这个数出自提出要求的同一条款。',
    });
  });

  it('names the figure that decided', () => {
    const { figure } = judge(target('25个以上'), knowing([printed('437个')]));
    expect(figure?.id).toBe('group_count.handan.2018');
  });

  it('reads 至少1-2个 by its lower number', () => {
    const { kind, reason } = judge(target('至少1-2个'), knowing([printed('13个')]));
    expect([kind, reason]).toEqual(['met', '2018年的数是“13个”，达到要求“至少1-2个”。']);
  });
});

describe('a target judged by the roster', () => {
  const eighty = target('80%以上', coverage);

  it('shows the working, and the schools behind the percentage points', () => {
    const figure = computed('25.9%', '14 ÷ 54 = 25.9%（按法人学校计）', coverage);
    const context = knowing([figure], { shortfall: () => ({ count: 30, unit: '所', noun: '学校' }) });
    expect(judge(eighty, context)).toMatchObject({
      kind: 'missed',
      reason:
        '2018年的计算数是“25.9%”（14 ÷ 54 = 25.9%），没有达到要求“80%以上”；还差30所学校（54.1个百分点）。',
    });
  });

  it('decides before rounding, and says so where the printed digits would decide otherwise', () => {
    const value = printed('79.96%', coverage).value;
    const figure = computed('80.0%', '1999 ÷ 2500 = 80.0%', { ...coverage, value, unit: '%' });
    expect(judge(eighty, knowing([figure]))).toMatchObject({
      kind: 'missed',
      reason:
        '2018年的计算数是“80.0%”（1999 ÷ 2500 = 80.0%），没有达到要求“80%以上”；按四舍五入以前的数判定；还差不到0.1个百分点。',
    });
  });

  it('is undetermined where the roster and a document of the same year decide differently', () => {
    const claim = printed('82%', coverage);
    const roster = computed('54.2%', '26 ÷ 48 = 54.2%', coverage);
    const verdict = judge(eighty, knowing([claim, roster]));
    expect(verdict).toMatchObject({ kind: 'undetermined', figure: undefined });
    expect(verdict.reason).toBe(
      '文件数与名册计算数不一致：2018年的数是“82%”，达到要求“80%以上”；2018年的计算数是“54.2%”（26 ÷ 48 = 54.2%），没有达到要求“80%以上”。',
    );
  });

  it('goes with the figure that decides where the other leaves it open, and with the roster where both agree', () => {
    const roster = computed('85.2%', '46 ÷ 54 = 85.2%', coverage);
    const open = judge(eighty, knowing([printed('60%以上', coverage), roster]));
    expect(open).toMatchObject({ kind: 'met', figure: roster });
    const agreed = judge(eighty, knowing([printed('82%', coverage), roster]));
    expect(agreed).toMatchObject({ kind: 'met', figure: roster });
  });
});
