import { exact, floor, noData } from '../sampleValues.ts';
import type { BarsSpec } from './spec.ts';

/** Bars of every sort: all are laid out, rendered and checked by the tests. */
export const barsExamples: readonly BarsSpec[] = [
  {
    kind: 'bars',
    id: 'handan-forms',
    title: '邯郸市教育集团按紧密程度分',
    bars: [
      { name: '紧密型', value: exact(181, '个') },
      { name: '半紧密型', value: exact(72, '个') },
      { name: '松散型', value: exact(184, '个') },
    ],
  },
  {
    kind: 'bars',
    id: 'bounds',
    title: '各种界限',
    reach: 100,
    reference: { level: 60, text: '目标60%以上' },
    bars: [
      { name: '确数', value: exact(41.4, '%') },
      { name: '下限', value: floor(60, '%') },
      { name: '下限近满', value: floor(95, '%') },
      { name: '上限', value: { kind: 'ceiling', high: 20, text: '不超过20%' } },
      { name: '区间', value: { kind: 'range', low: 30, high: 45, text: '30%—45%' } },
      { name: '约数', value: { kind: 'approximate', at: 50, text: '约50%' } },
      { name: '零', value: exact(0, '%') },
      { name: '缺', value: noData },
      { name: '隐去', value: { kind: 'missing', text: '来源隐去' } },
      { name: '满', value: exact(100, '%') },
    ],
  },
  {
    kind: 'bars',
    id: 'long-names',
    title: '名称很长',
    bars: [
      { name: '某某省某某市某某经济技术开发区实验学校教育集团（东校区）', value: exact(12, '所') },
      { name: '短名', value: exact(12, '所') },
      {
        name: 'A very long Latin name of an educational alliance & <partners> which does not end soon enough',
        value: { kind: 'floor', low: 3, text: '至少3所，另有若干所名称未列出的教学点' },
      },
    ],
  },
  { kind: 'bars', id: 'none', title: '没有条形', bars: [] },
  { kind: 'bars', id: 'all-missing-bars', title: '全部无数据', bars: [{ name: '甲县', value: noData }] },
  {
    kind: 'bars',
    id: 'negative',
    title: '比上年增减',
    bars: [
      { name: '甲县', value: exact(-12.5, '%') },
      { name: '乙县', value: exact(112.1, '%') },
      { name: '丙县', value: exact(0, '%') },
    ],
  },
  {
    kind: 'bars',
    id: 'equal-bars',
    title: '数值相同',
    bars: ['甲', '乙', '丙', '丁'].map((name) => ({ name: `${name}县`, value: exact(7, '个') })),
  },
];
