import { describe, expect, it } from 'vitest';
import type { Unit } from '../lists/units.ts';
import type { Interval } from './Interval.ts';
import { above, approximately, atLeast, atMost, below, between, exact } from './intervals.ts';
import { rational } from './rationalArithmetic.ts';
import { rationalOfDecimal } from './rationalDecimals.ts';
import { readPrinted } from './readPrinted.ts';

type Row = readonly [text: string, interval: Interval, unit?: Unit];

const n = rational;
const d = rationalOfDecimal;
const about = (value: number) => approximately(exact(n(value)));
const inside = (low: number, high: number): Interval => ({
  low: { value: n(low), open: true },
  high: { value: n(high), open: true },
  approximate: false,
});

function reads(rows: readonly Row[]): void {
  for (const [text, interval, unit] of rows) {
    it(`reads ${text}`, () => {
      expect(readPrinted(text)).toMatchObject({ ok: true, interval, unit });
    });
  }
}

describe('bare numbers', () => {
  reads([
    ['1,878', exact(n(1878))],
    ['１，８７８所', exact(n(1878)), '所'],
    ['1 878所', exact(n(1878)), '所'],
    ['６０％', exact(n(60)), '%'],
    ['41.4%', exact(d('41.4')), '%'],
    ['1.2万', exact(n(12_000))],
    ['1亿2000万元', exact(n(120_000_000)), '元'],
    ['437个', exact(n(437)), '个'],
    ['437 个', exact(n(437)), '个'],
    ['105人', exact(n(105)), '人'],
    ['105名', exact(n(105)), '人'],
    ['10家', exact(n(10)), '所'],
    ['12个班', exact(n(12)), '班'],
    ['1.6个百分点', exact(d('1.6')), '个百分点'],
    ['4.3所/个', exact(d('4.3')), '所/个'],
    ['三', exact(n(3))],
    ['十三', exact(n(13))],
    ['两个', exact(n(2)), '个'],
    ['五个', exact(n(5)), '个'],
    ['三年', exact(n(3)), '年'],
    ['二〇一八年', exact(n(2018)), '年'],
    ['百分之六十', exact(n(60)), '%'],
    ['百分之九十九点五', exact(d('99.5')), '%'],
    ['百分之百', exact(n(100)), '%'],
    ['三分之二', exact(n(200, 3)), '%'],
    ['六成', exact(n(60)), '%'],
    ['一半', exact(n(50)), '%'],
    ['0', exact(n(0))],
    ['007', exact(n(7))],
    ['−3', exact(n(-3))],
    ['－3个百分点', exact(n(-3)), '个百分点'],
    ['达到100%', exact(n(100)), '%'],
    ['共计5亿元', exact(n(500_000_000)), '元'],
    ['\u200b437个\ufeff', exact(n(437)), '个'],
  ]);
});

describe('words that include the number', () => {
  reads([
    ['60%以上', atLeast(n(60)), '%'],
    ['60％ 以上', atLeast(n(60)), '%'],
    ['≥60%', atLeast(n(60)), '%'],
    ['>=60%', atLeast(n(60)), '%'],
    ['60%及以上', atLeast(n(60)), '%'],
    ['不低于15%', atLeast(n(15)), '%'],
    ['不少于3次', atLeast(n(3)), '次'],
    ['至少3个', atLeast(n(3)), '个'],
    ['25个以上', atLeast(n(25)), '个'],
    ['达到96%以上', atLeast(n(96)), '%'],
    ['稳定在99%以上', atLeast(n(99)), '%'],
    ['至少60%以上', atLeast(n(60)), '%'],
    ['半数以上', atLeast(n(50)), '%'],
    ['三分之二以上', atLeast(n(200, 3)), '%'],
    ['百分之六十以上', atLeast(n(60)), '%'],
    ['5人以上（含5人）', atLeast(n(5)), '人'],
    ['5人以上（含本数）', atLeast(n(5)), '人'],
    ['30万以上', atLeast(n(300_000))],
    ['60%以下', atMost(n(60)), '%'],
    ['不超过5', atMost(n(5))],
    ['不超过5所', atMost(n(5)), '所'],
    ['不得超过5所', atMost(n(5)), '所'],
    ['最多不超过5个', atMost(n(5)), '个'],
    ['不高于5%', atMost(n(5)), '%'],
    ['不多于3', atMost(n(3))],
    ['至多3个', atMost(n(3)), '个'],
    ['5所以内', atMost(n(5)), '所'],
    ['≤5', atMost(n(5))],
    ['控制在5%以内', atMost(n(5)), '%'],
    ['至少1-2个', atLeast(n(1)), '个'],
    ['不超过1-2个', atMost(n(2)), '个'],
  ]);
});

describe('words that exclude the number', () => {
  reads([
    ['40余所', above(n(40)), '所'],
    ['7600多人', above(n(7600)), '人'],
    ['5亿多元', above(n(500_000_000)), '元'],
    ['1.2万余人', above(n(12_000)), '人'],
    ['10多万人', above(n(100_000)), '人'],
    ['十余年', above(n(10)), '年'],
    ['百余所', above(n(100)), '所'],
    ['六成多', above(n(60)), '%'],
    ['3年多', above(n(3)), '年'],
    ['超过100', above(n(100))],
    ['超千人', above(n(1000)), '人'],
    ['高于60%', above(n(60)), '%'],
    ['大于5', above(n(5))],
    ['>5', above(n(5))],
    ['5人以上（不含5人）', above(n(5)), '人'],
    ['过半数', above(n(50)), '%'],
    ['不足200', below(n(200))],
    ['不足30万', below(n(300_000))],
    ['不到一半', below(n(50)), '%'],
    ['低于60%', below(n(60)), '%'],
    ['小于5', below(n(5))],
    ['<5', below(n(5))],
    ['＜５', below(n(5))],
  ]);
});

describe('approximate numbers', () => {
  reads([
    ['近50%', about(50), '%'],
    ['约30', about(30)],
    ['大约30人', about(30), '人'],
    ['几近60%', about(60), '%'],
    ['60%左右', about(60), '%'],
    ['约60%左右', about(60), '%'],
    ['30上下', about(30)],
    ['近万人', about(10_000), '人'],
    ['约1—2个', approximately(between(n(1), n(2))), '个'],
    ['60%以上（约数）', approximately(atLeast(n(60))), '%'],
  ]);
});

describe('ranges and double bounds', () => {
  reads([
    ['1-2', between(n(1), n(2))],
    ['1—2', between(n(1), n(2))],
    ['1–2个', between(n(1), n(2)), '个'],
    ['1～2个', between(n(1), n(2)), '个'],
    ['1——2个', between(n(1), n(2)), '个'],
    ['1至2个', between(n(1), n(2)), '个'],
    ['1到2', between(n(1), n(2))],
    ['1个到2个', between(n(1), n(2)), '个'],
    ['一至两个', between(n(1), n(2)), '个'],
    ['30%-40%', between(n(30), n(40)), '%'],
    ['30-40%', between(n(30), n(40)), '%'],
    ['百分之三十至四十', between(n(30), n(40)), '%'],
    ['三到四成', between(n(30), n(40)), '%'],
    ['1万—2万人', between(n(10_000), n(20_000)), '人'],
    ['5000-1万人', between(n(5000), n(10_000)), '人'],
    ['1—2个百分点', between(n(1), n(2)), '个百分点'],
    ['-3--1', between(n(-3), n(-1))],
    ['-5—-3个', between(n(-5), n(-3)), '个'],
    ['超过100人不足200人', inside(100, 200), '人'],
    ['超过100不足200人', inside(100, 200), '人'],
    ['不足200人且超过100人', inside(100, 200), '人'],
    ['100人以上、200人以下', between(n(100), n(200)), '人'],
    ['不低于15%，不超过30%', between(n(15), n(30)), '%'],
  ]);
});

describe('what else is known of a printed figure', () => {
  it.each(['全部', '全覆盖', '实现全覆盖'])('%s is 100%% although no number is printed', (text) => {
    expect(readPrinted(text)).toMatchObject({ ok: true, interval: exact(n(100)), unit: '%', implied: true });
    expect(readPrinted('100%')).toMatchObject({ implied: false });
  });

  it('keeps the large unit it was printed in', () => {
    expect(readPrinted('5亿多元')).toMatchObject({ scale: '亿' });
    expect(readPrinted('10多万')).toMatchObject({ scale: '万' });
    expect(readPrinted('7600多人')).toMatchObject({ scale: '' });
  });

  it('keeps both numbers of 至少1-2个', () => {
    expect(readPrinted('至少1-2个')).toMatchObject({ numbers: [n(1), n(2)] });
  });
});
