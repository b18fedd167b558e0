import { describe, expect, it } from 'vitest';
import { computed, printed } from './handwritten.ts';
import { reconcileClaims } from './reconcileClaims.ts';

describe('a claim against a computation', () => {
  const rate = { indicator: 'school_coverage_rate' } as const;
  const claim = (text: string, exact: string, formula = '14 ÷ 54 = 25.9%') => {
    const roster = computed(exact, formula, rate);
    const [check] = reconcileClaims([printed(text, rate)], () => [roster]);
    return [check?.computed, check?.agrees, check?.note];
  };

  it('agrees where the computed number lies within the stated bound', () => {
    expect(claim('60%以上', '61.3%', '46 ÷ 75 = 61.3%')).toEqual([
      '61.3%（46 ÷ 75 = 61.3%）',
      true,
      '文件数与计算数一致',
    ]);
    expect(claim('60%以上', '54.2%')[1]).toBe(false);
  });

  it('prints a formula that begins with the number once', () => {
    const stated = printed('870余所', { indicator: 'schools_in_groups' });
    const known = () => [computed('873所', '873所（全部学段）', { indicator: 'schools_in_groups' })];
    expect(reconcileClaims([stated], known)[0]?.computed).toBe('873所（全部学段）');
  });

  it('is left open where the computation is a floor below the claim, or one of them is approximate', () => {
    expect(claim('70%', '60%以上').slice(1)).toEqual([
      undefined,
      '只知道界限或约数，不能判定文件数与计算数是否一致',
    ]);
    expect(claim('50%', '60%以上')[1]).toBe(false);
    expect(claim('约60%', '54.2%')[1]).toBeUndefined();
  });

  it('agrees where it is the computed number rounded, but 100% is not 99.9%', () => {
    expect(claim('25.9%', '25.926%').slice(1)).toEqual([true, '按文件印出的位数四舍五入后一致']);
    expect(claim('26%', '25.926%')[1]).toBe(true);
    expect(claim('25.9%', '25.95%')[1]).toBe(false);
    expect(claim('100%', '99.9%')[1]).toBe(false);
  });

  it('is of one whole place and one year; a finer date is told', () => {
    const july = printed('437个', { period: '2018-07-26' });
    const whole = computed('430个', '430个');
    const others = [
      computed('181个', '', { breakdown: 'form=紧密型' }),
      computed('206个', '', { period: '2017' }),
    ];
    const known = () => [whole, ...others];
    expect(reconcileClaims([july], known)).toMatchObject([
      {
        agrees: false,
        computed: '430个',
        note: '文件数与计算数不一致；文件数是2018年7月26日的，计算数是2018年的',
      },
    ]);
    expect(reconcileClaims([printed('7个', { scope: '主城区' })], known)).toEqual([]);
    expect(reconcileClaims([printed('437个', { period: '[x]' })], known)).toEqual([]);
  });
});
