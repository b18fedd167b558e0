import { exact, floor, noData } from '../sampleValues.ts';
import type { StackedShareSpec } from './spec.ts';

const names = ['幼儿园', '小学', '初中', '九年一贯制', '高中', '完全中学', '十二年一贯制', '特殊教育'];

/** Shares of every sort: all are laid out, rendered and checked by the tests. */
export const stackedShareExamples: readonly StackedShareSpec[] = [
  {
    kind: 'stackedShare',
    id: 'handan-share',
    title: '邯郸市437个教育集团的构成',
    whole: 437,
    rest: '未说明',
    parts: [
      { name: '紧密型', value: { kind: 'exact', at: 181, text: '181个（41.4%）' } },
      { name: '半紧密型', value: { kind: 'exact', at: 72, text: '72个（16.5%）' } },
      { name: '松散型', value: { kind: 'exact', at: 184, text: '184个（42.1%）' } },
    ],
  },
  {
    kind: 'stackedShare',
    id: 'tiny-parts',
    title: '很小的部分',
    whole: 100,
    rest: '未说明',
    parts: names.map((name, index) => ({ name, value: exact(index === 1 ? 86 : 2, '%') })),
  },
  {
    kind: 'stackedShare',
    id: 'open-part',
    title: '只知道下限',
    whole: 100,
    rest: '未纳入或未说明',
    parts: [
      { name: '已纳入教联体的学校', value: floor(60, '%') },
      { name: '计划纳入', value: noData },
    ],
  },
  { kind: 'stackedShare', id: 'no-parts', title: '没有部分', whole: 100, rest: '未说明', parts: [] },
  {
    kind: 'stackedShare',
    id: 'one-part',
    title: '只有一个部分',
    whole: 5,
    rest: '未说明',
    parts: [{ name: '教育集团', value: exact(5, '个') }],
  },
  {
    kind: 'stackedShare',
    id: 'too-much',
    title: '合计超过整体',
    whole: 100,
    rest: '未说明',
    parts: ['甲', '乙', '丙'].map((name) => ({ name, value: exact(40, '%') })),
  },
];
