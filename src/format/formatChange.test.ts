import { describe, expect, it } from 'vitest';
import type { Interval } from '../domain/figure/Interval.ts';
import {
  above,
  approximately,
  atLeast,
  atMost,
  below,
  between,
  exact,
  intersection,
} from '../domain/figure/intervals.ts';
import { rational as n } from '../domain/figure/rationalArithmetic.ts';
import { formatChange } from './formatChange.ts';

const of = (value: number) => exact(n(value));
const rate = (tenths: number) => exact(n(tenths, 10));

describe('formatChange', () => {
  it('words counts as bulletins do', () => {
    expect(formatChange(of(206), of(437), '个')).toBe('比上年增加231个，增长112.1%');
    expect(formatChange(of(437), of(206), '个')).toBe('比上年减少231个，下降52.9%');
    expect(formatChange(of(437), of(437), '个')).toBe('与上年持平');
    expect(formatChange(of(800), of(2800), '所')).toBe('比上年增加2,000所，增长250%');
  });

  it('words rates in 个百分点 and gives them no growth', () => {
    expect(formatChange(rate(414), rate(430), '%')).toBe('比上年提高1.6个百分点');
    expect(formatChange(rate(430), rate(414), '%')).toBe('比上年降低1.6个百分点');
    expect(formatChange(rate(414), rate(414), '%')).toBe('与上年持平');
  });

  it('subtracts before it rounds: 41.40 to 43.02, printed 41.4 and 43.0, is 1.62', () => {
    expect(formatChange(exact(n(4140, 100)), exact(n(4302, 100)), '%')).toBe('比上年提高1.6个百分点');
  });

  it('gives one place more where the printed numbers do not differ by the printed change', () => {
    expect(formatChange(exact(n(4144, 100)), exact(n(4306, 100)), '%')).toBe('比上年提高1.62个百分点');
    expect(formatChange(exact(n(235, 100)), exact(n(253, 100)), '所')).toMatch(/^比上年增加0\.18所，增长/u);
    expect(formatChange(exact(n(253, 100)), exact(n(235, 100)), '所')).toMatch(/^比上年减少0\.18所，下降/u);
  });

  it('never prints a change of 0 where there is one', () => {
    expect(formatChange(exact(n(4140, 100)), exact(n(4144, 100)), '%')).toBe('比上年提高不足0.1个百分点');
    expect(formatChange(of(100_000), of(100_001), '人')).toBe('比上年增加1人，增长不足0.1%');
  });

  it('computes no growth from a base of 0', () => {
    expect(formatChange(of(0), of(5), '个')).toBe('比上年增加5个，上年为0，不计算增长率');
    expect(formatChange(of(0), of(0), '个')).toBe('与上年持平');
  });

  it('names what is compared with', () => {
    expect(formatChange(of(206), of(437), '个', '2017年')).toBe('比2017年增加231个，增长112.1%');
    expect(formatChange(of(0), of(5), '个', '2017年')).toContain('2017年为0，不计算增长率');
  });

  it.each<[string, Interval, Interval]>([
    ['比上年至少增加10个，至少增长25%', of(40), atLeast(n(50))],
    ['比上年增加超过10个，增长超过25%', of(40), above(n(50))],
    ['比上年至少减少10个，至少下降25%', of(40), atMost(n(30))],
    ['比上年减少超过10个，下降超过25%', of(40), below(n(30))],
    ['比上年有所增加，有所增长', of(40), above(n(40))],
    ['比上年增加10—20个，增长25%—50%', of(40), between(n(50), n(60))],
    ['比上年增加不足10个，增长不足25%', of(40), intersection(above(n(40)), below(n(50))) ?? of(0)],
    ['比上年增加约10个，增长约25%', of(40), approximately(of(50))],
    ['与上年大致持平', of(40), approximately(of(40))],
  ])('keeps bounds: %s', (text, from, to) => {
    expect(formatChange(from, to, '个')).toBe(text);
  });

  it('keeps the bounds of rates', () => {
    expect(formatChange(rate(500), atLeast(n(60)), '%')).toBe('比上年至少提高10个百分点');
  });

  it('says that the change is not certain where bounds leave its direction open', () => {
    const unknown = '与上年相比，变化不能确定';
    expect(formatChange(atLeast(n(60)), of(80), '%')).toBe(unknown);
    expect(formatChange(atLeast(n(30)), atLeast(n(60)), '%')).toBe(unknown);
    expect(formatChange(of(40), atLeast(n(40)), '个')).toBe(unknown);
    expect(formatChange(between(n(30), n(50)), of(40), '个')).toBe(unknown);
  });

  it('gives no growth where the base may be 0', () => {
    expect(formatChange(atMost(n(40)), of(50), '个')).toBe('比上年至少增加10个');
  });
});
