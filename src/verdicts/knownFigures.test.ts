import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure/Figure.ts';
import { computed, knowing, printed, target } from './handwritten.ts';
import { judge } from './judge.ts';

const enshi = { place: 'enshi', indicator: 'school_coverage_rate' } as const;

describe('a floor on each place below', () => {
  const floor = target('60%以上', {
    place: 'xingdi',
    indicator: 'school_coverage_rate',
    applies_to: 'each_child',
    due: '2024',
  });
  const own = computed('51.8%', '43 ÷ 83 = 51.8%', { ...enshi, place: 'erqu', period: '2024' });
  const rule = (figuresBy: readonly Figure[]) => ({
    childrenOf: () => ['erqu'],
    placeName: (place: string) => (place === 'xingdi' ? '星笛市' : '二区'),
    figuresBy: () => figuresBy,
  });

  it('is measured by the denominator of the place that sets it: 45 of 70, and not its own 43 of 83', () => {
    const theirs = computed('64.3%', '45 ÷ 70 = 64.3%（小学）', {
      ...enshi,
      place: 'erqu',
      period: '2024',
      id: 'school_coverage_rate.erqu.2024.by-xingdi',
      scope: '按星笛市的口径',
    });
    expect(judge(floor, knowing([own], rule([theirs]))).parts).toMatchObject([
      {
        kind: 'met',
        reason: '2024年的计算数是“64.3%”（45 ÷ 70 = 64.3%）（按星笛市的口径），达到要求“60%以上”。',
        figure: { id: 'school_coverage_rate.erqu.2024.by-xingdi' },
      },
    ]);
  });

  it('is not held against what the place’s own document prints by other rules; the setter’s document counts', () => {
    const theirs = computed('64.3%', '45 ÷ 70 = 64.3%（小学）', {
      ...enshi,
      place: 'erqu',
      period: '2024',
      scope: '按星笛市的口径',
    });
    const local = printed('51.8%', { ...enshi, place: 'erqu', period: '2024' });
    const speaksFor = (policy: string, place: string) => policy === 'xingdi-report' && place === 'xingdi';
    const judged = (figures: readonly Figure[]) =>
      judge(floor, knowing(figures, { ...rule([theirs]), speaksFor })).parts[0];
    expect(judged([own, local])).toMatchObject({
      kind: 'met',
      reason:
        '2024年的计算数是“64.3%”（45 ÷ 70 = 64.3%）（按星笛市的口径），达到要求“60%以上”；另有文件公布的2024年的数“51.8%”，口径不同，不拿来对照。',
    });
    const reported = (text: string) => {
      const figure = printed(text, { ...enshi, place: 'erqu', period: '2024' });
      return { ...figure, basis: { ...figure.basis, policy: 'xingdi-report' } } as Figure;
    };
    expect(judged([own, reported('55%')])).toMatchObject({ kind: 'undetermined' });
    const byLocalRules = judged([own, reported('51.8%')]);
    expect(byLocalRules).toMatchObject({ kind: 'met' });
    expect(byLocalRules?.reason).toMatch(/51.8%”，口径不同，不拿来对照。$/u);
  });

  it('is never decided by a local document, even where that denominator yields nothing', () => {
    const local = printed('88%', { ...enshi, place: 'erqu', period: '2024' });
    const of = (...figures: readonly Figure[]) => judge(floor, knowing(figures, rule([]))).parts;
    expect(of(local)).toMatchObject([
      {
        kind: 'undetermined',
        reason:
          '没有找到按星笛市的口径公布或算出的数，不能判定；另有文件公布的2024年的数“88%”，口径不同，不拿来对照。',
      },
    ]);
    expect(of(own, local)).toMatchObject([
      {
        kind: 'undetermined',
        reason:
          '口径不同：要求出自星笛市，按星笛市的口径算不出本地的数；2024年按本地口径是“51.8%”，不能据此判定；另有文件公布的2024年的数“88%”，口径不同，不拿来对照。',
      },
    ]);
  });

  it('has one number by other rules set beside it: that of the day that counts', () => {
    const june = { kind: 'published', policy: 'p', clause: '一', observation: 'o', phrase: '' } as const;
    const locals = [
      printed('88%', { ...enshi, place: 'erqu', period: '2024', basis: { ...june, asOf: '2024-06-30' } }),
      printed('92%', { ...enshi, place: 'erqu', period: '2024' }),
    ];
    expect(judge(floor, knowing(locals, rule([]))).parts[0]?.reason).toBe(
      '没有找到按星笛市的口径公布或算出的数，不能判定；另有文件公布的2024年的数“92%”，口径不同，不拿来对照。',
    );
  });

  it('is left open where that denominator yields nothing', () => {
    expect(judge(floor, knowing([own], rule([]))).parts).toMatchObject([
      {
        kind: 'undetermined',
        reason:
          '口径不同：要求出自星笛市，按星笛市的口径算不出本地的数；2024年按本地口径是“51.8%”，不能据此判定。',
      },
    ]);
  });
});
