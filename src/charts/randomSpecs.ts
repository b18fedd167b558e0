import fc from 'fast-check';
import { verdictKinds } from '../domain/lists/verdictKinds.ts';
import type { ChartKind, ChartSpecs } from './ChartSpec.ts';
import { type ChartValue, isDrawable } from './ChartValue.ts';
import type { LineSeries } from './line/spec.ts';
import type { Milestone } from './marks/Milestone.ts';

// Numbers as bulletins print them, with one decimal at most.
const number = fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10);
const name = fc.oneof(
  fc.constantFrom(
    '甲县',
    '恩施市',
    '某某经济技术开发区管理委员会（含托管乡镇）',
    'Alliance of Schools & Co',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const verdict = fc.constantFrom(...(Object.keys(verdictKinds) as (keyof typeof verdictKinds)[]));

const value: fc.Arbitrary<ChartValue> = fc.oneof(
  number.map((at): ChartValue => ({ kind: 'exact', at, text: `${at}个` })),
  number.map((at): ChartValue => ({ kind: 'approximate', at, text: `约${at}个` })),
  number.map((low): ChartValue => ({ kind: 'floor', low, text: `${low}个以上` })),
  number.map((high): ChartValue => ({ kind: 'ceiling', high, text: `不超过${high}个` })),
  fc
    .tuple(number, number)
    .map(
      ([low, more]): ChartValue => ({ kind: 'range', low, high: low + more, text: `${low}—${low + more}个` }),
    ),
  fc
    .constantFrom('无数据', '不适用', '不公布', '来源隐去')
    .map((text): ChartValue => ({ kind: 'missing', text })),
);

const year = fc.integer({ min: 2010, max: 2030 });
const series: fc.Arbitrary<LineSeries> = fc.record({
  name,
  points: fc.array(
    fc.record({ at: year, value }).map(({ at, value: known }) => ({ at, period: `${at}年`, value: known })),
    { maxLength: 12 },
  ),
});
const milestone: fc.Arbitrary<Milestone> = fc.record({
  at: year,
  level: number,
  text: number.map((level) => `${level}个以上`),
  due: year.map((at) => `${at}年底前`),
  verdict: fc.option(verdict, { nil: undefined }),
});
const reference = fc.option(fc.record({ level: number, text: name }), { nil: undefined });
const measured = fc.option(value.filter(isDrawable), { nil: undefined });
const reach = fc.constantFrom(undefined, 100);
const base = { id: fc.constant('random'), title: name };

/** Any chart of each kind. A kind without an arbitrary does not compile. */
export const randomSpecs: { readonly [K in ChartKind]: fc.Arbitrary<ChartSpecs[K]> } = {
  line: fc.record({
    ...base,
    kind: fc.constant('line'),
    unit: fc.constantFrom('', '个', '%'),
    series: fc.array(series, { maxLength: 14 }),
    milestones: fc.array(milestone, { maxLength: 6 }),
    reach,
    asOf: fc.option(fc.record({ at: year, text: fc.constant('截至2026年11月22日') }), { nil: undefined }),
    format: fc.constant(String),
  }),
  bars: fc.record({
    ...base,
    kind: fc.constant('bars'),
    bars: fc.array(fc.record({ name, value }), { maxLength: 15 }),
    reach,
    reference,
  }),
  stackedShare: fc.record({
    ...base,
    kind: fc.constant('stackedShare'),
    whole: fc.integer({ min: 1, max: 5000 }),
    parts: fc.array(fc.record({ name, value }), { maxLength: 10 }),
    rest: fc.constant('未说明'),
  }),
  smallMultiples: fc.record({
    ...base,
    kind: fc.constant('smallMultiples'),
    panels: fc.array(series, { maxLength: 14 }),
    reach,
    reference,
    format: fc.constant(String),
  }),
  tileGrid: fc.record({
    ...base,
    kind: fc.constant('tileGrid'),
    tiles: fc.array(
      fc.record({
        x: fc.nat(12),
        y: fc.nat(8),
        name,
        text: value.map(({ text }) => text),
        step: fc.constantFrom(undefined, 1, 2, 3, 4),
        verdict: fc.option(verdict, { nil: undefined }),
      }),
      { maxLength: 30 },
    ),
    classes: fc.constantFrom(
      [],
      [{ step: 1, text: '不足30%' } as const, { step: 4, text: '80%以上' } as const],
    ),
  }),
  milestoneLadder: fc.record({
    ...base,
    kind: fc.constant('milestoneLadder'),
    steps: fc.array(fc.record({ due: name, text: name, level: number, verdict, measured }), { maxLength: 8 }),
    reach,
  }),
  verdictStrip: fc.record({
    ...base,
    kind: fc.constant('verdictStrip'),
    rows: fc.array(fc.record({ name, counts: fc.dictionary(verdict, fc.nat(60)) }), { maxLength: 8 }),
  }),
};
