import type { VerdictStripSpec } from './spec.ts';

/** Strips of every sort: all are laid out, rendered and checked by the tests. */
export const verdictStripExamples: readonly VerdictStripSpec[] = [
  {
    kind: 'verdictStrip',
    id: 'five-places',
    title: '五地目标判定',
    rows: [
      { name: '永州市', counts: { overdue: 4, no_data: 2, not_judged: 1 } },
      { name: '遂昌县', counts: { met: 1, no_data: 3 } },
      { name: '山东省某市（来源隐去）', counts: { not_judged: 11 } },
      { name: '邯郸市', counts: { met: 2, undetermined: 1, missed: 1, no_data: 1 } },
      { name: '恩施州', counts: { overdue: 6, undetermined: 2, no_data: 9, not_judged: 5, not_due: 1 } },
    ],
  },
  {
    kind: 'verdictStrip',
    id: 'large-counts',
    title: '目标很多',
    rows: [
      {
        name: '示例省',
        counts: {
          met: 320,
          missed: 41,
          undetermined: 12,
          not_due: 210,
          no_data: 3,
          overdue: 77,
          not_judged: 1,
        },
      },
      { name: '一个名称特别特别特别特别特别特别长的经济技术开发区管理委员会', counts: { met: 1 } },
    ],
  },
  { kind: 'verdictStrip', id: 'no-targets', title: '没有目标', rows: [{ name: '甲县', counts: {} }] },
  { kind: 'verdictStrip', id: 'no-places', title: '没有地方', rows: [] },
];
