import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure/Figure.ts';
import { computed, printed } from './handwritten.ts';
import { reconcileClaims } from './reconcileClaims.ts';

describe('a claim against a computation', () => {
  const rate = { indicator: 'school_coverage_rate' } as const;
  const claim = (text: string, exact: string, formula = '14 ÷ 54 = 25.9%') => {
    const roster = computed(exact, formula, rate);
    const [check] = reconcileClaims([printed(text, rate)], { computed: () => [roster] });
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
    const known = {
      computed: () => [computed('873所', '873所（全部学段）', { indicator: 'schools_in_groups' })],
    };
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

  it('is left open where the numbers differ and the claim’s day is our inference', () => {
    const basis = { kind: 'published', policy: 'p', clause: '一', observation: 'o', phrase: '' } as const;
    const day = { asOf: '2018-07-26', isAsOfInferred: true };
    const known = { computed: () => [], computedOn: () => computed('4个', '教育集团4个') };
    const checked = (text: string) => {
      const [check] = reconcileClaims([printed(text, { basis: { ...basis, ...day } })], known);
      return [check?.agrees, check?.note];
    };
    expect(checked('3个')).toEqual([
      undefined,
      '文件没有写明是哪一天的数，最晚是2018年7月26日的，不能判定是否一致',
    ]);
    expect(checked('4个')).toEqual([true, '文件数与计算数一致']);
  });

  it('agrees where it is the computed number rounded, but 100% is not 99.9%', () => {
    expect(claim('25.9%', '25.926%').slice(1)).toEqual([true, '按文件印出的位数四舍五入后一致']);
    expect(claim('26%', '25.926%')[1]).toBe(true);
    expect(claim('25.9%', '25.95%')[1]).toBe(false);
    expect(claim('100%', '99.9%')[1]).toBe(false);
  });

  const july = printed('437个', { period: '2018-07-26' });
  const yearEnd = computed('430个', '430个');
  const others = [
    computed('181个', '181个', { breakdown: 'form=紧密型' }),
    computed('206个', '206个', { period: '2017' }),
  ];
  const known = { computed: () => [...others, yearEnd] };

  it('is of the day that the document speaks of', () => {
    const then = computed('437个', '437个（截至2018年7月26日）', { period: '2018-07-26' });
    const asked: string[] = [];
    const computedOn = (place: string, indicator: string, day: string, breakdown: string) => {
      asked.push([place, indicator, day, breakdown].join(' '));
      return then;
    };
    expect(reconcileClaims([july], { ...known, computedOn })).toMatchObject([
      { agrees: true, computed: '437个（截至2018年7月26日）', note: '文件数与计算数一致' },
    ]);
    const asOf = { kind: 'published', policy: 'p', clause: '一', observation: 'o', phrase: '' } as const;
    const stated = printed('437个', { basis: { ...asOf, asOf: '2018-07' } });
    expect(reconcileClaims([stated], { ...known, computedOn })[0]?.agrees).toBe(true);
    expect(asked).toEqual(['handan group_count 2018-07-26 ', 'handan group_count 2018-07-31 ']);
    const ofDecember = printed('430个', { basis: { ...asOf, asOf: '2018-12-31' } });
    expect(reconcileClaims([ofDecember], { ...known, computedOn })[0]?.agrees).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('is left open where the roster has only the year’s end, or ends before the day', () => {
    expect(reconcileClaims([july], known)).toMatchObject([
      {
        agrees: undefined,
        computed: '430个',
        note: '在校生、班数只有年末的，2018年7月26日的算不出来，不能与文件数对照；所列是2018年12月31日的',
      },
    ]);
    const basis = { kind: 'computed', formula: '430个', rows: () => '', asOf: '2018-03-31' } as const;
    const ended = { computed: () => [{ ...yearEnd, basis }] };
    expect(reconcileClaims([july], ended)[0]).toMatchObject({
      agrees: undefined,
      note: '名册只到2018年3月31日，不能对照2018年7月26日的文件数',
    });
    expect(reconcileClaims([printed('437个')], ended)[0]).toMatchObject({
      agrees: undefined,
      note: '名册只到2018年3月31日，文件没有写明是哪一天的数，不能判定是否一致',
    });
    expect(reconcileClaims([printed('430个')], ended)[0]?.agrees).toBe(true);
  });

  it('of a part is compared with the same part: 教育集团200个 of which the roster has 188', () => {
    const roster = computed('188个', '教育集团188个', { breakdown: 'term=教育集团' });
    const both = { computed: () => [yearEnd, roster] };
    expect(reconcileClaims([printed('200个', { breakdown: 'term=教育集团' })], both)).toMatchObject([
      {
        check: 'claim.group_count.handan.2018.term=教育集团',
        agrees: false,
        computed: '188个（教育集团188个）',
      },
    ]);
  });

  it('of a part that the roster has none of is held against 0 where it says of all groups which they are', () => {
    const claimed = printed('12个', { breakdown: 'form=融合型' });
    const tight = computed('430个', '430个', { breakdown: 'form=紧密型' });
    const unstated = (text: string) => computed(text, text, { breakdown: 'form=x' });
    const check = (...known: readonly Figure[]) => {
      const [found] = reconcileClaims([claimed], { computed: () => [yearEnd, ...known] });
      return [found?.computed, found?.agrees, found?.note];
    };
    expect(check(tight, unstated('0个'))).toEqual(['0个（名册里没有融合型）', false, '文件数与计算数不一致']);
    const open = ['名册里没有写明是融合型的', undefined, '无法核对：名册里有的没有写明是哪一种'];
    expect(check(tight, unstated('3个'))).toEqual(open);
    expect(check()).toEqual(open);
    const rate = printed('12%', { indicator: 'school_coverage_rate', breakdown: 'form=融合型' });
    expect(reconcileClaims([rate], { computed: () => [] })).toEqual([]);
  });

  it('of a part that the roster has none of on a day within the year is held against 0 of that day', () => {
    const loose = computed('1个', '1个', { breakdown: 'form=松散型' });
    const whole = computed('3个', '3个', { period: '2018-06-30' });
    const computedOn = (_place: string, _indicator: string, _day: string, breakdown: string) =>
      breakdown === '' ? whole : undefined;
    const check = (text: string, part: string) => {
      const stated = printed(text, { period: '2018-06-30', breakdown: part });
      const [found] = reconcileClaims([stated], { computed: () => [yearEnd, loose], computedOn });
      return [found?.computed, found?.agrees];
    };
    expect(check('0个', 'form=松散型')).toEqual(['0个（截至2018年6月30日，名册里没有松散型）', true]);
    expect(check('1个', 'form=松散型')).toEqual(['0个（截至2018年6月30日，名册里没有松散型）', false]);
    expect(check('1个', 'form=融合型')).toEqual(['0个（截至2018年6月30日，名册里没有融合型）', false]);
  });

  it('is of a day of the last year of a place that was abolished within it', () => {
    const then = computed('437个', '437个', { period: '2018-07-26' });
    const gone = { computed: () => [], computedOn: () => then };
    expect(reconcileClaims([july], gone)).toMatchObject([{ agrees: true, computed: '437个' }]);
    expect(reconcileClaims([july], { computed: () => [], computedOn: () => undefined })).toEqual([]);
  });

  it('shows the digits that decide where the rounded ones would say otherwise: 60.0% is 59.96%', () => {
    const share = computed('60.0%', '59960 ÷ 100000 = 60.0%', {
      ...rate,
      value: computed('59.96%', '').value,
      unit: '%',
    });
    const [check] = reconcileClaims([printed('60%以上', rate)], { computed: () => [share] });
    expect([check?.agrees, check?.note]).toEqual([
      false,
      '文件数与计算数不一致，按四舍五入以前的数：计算数是59.96%',
    ]);
    const [close] = reconcileClaims([printed('60.0%', rate)], { computed: () => [share] });
    expect([close?.agrees, close?.note]).toEqual([true, '按文件印出的位数四舍五入后一致']);
  });

  it('is of the whole place and of a known time', () => {
    expect(reconcileClaims([printed('7个', { scope: '主城区' })], known)).toEqual([]);
    expect(reconcileClaims([printed('437个', { period: '[x]' })], known)).toEqual([]);
    expect(reconcileClaims([printed('437个', { period: '2016' })], known)).toEqual([]);
  });
});
