import { exact, floor, inYear, noData } from '../sampleValues.ts';
import type { LineSpec } from './spec.ts';

const plain = { kind: 'line', unit: '', milestones: [], format: String } as const;
const percent = { ...plain, reach: 100, format: (value: number) => `${value}%` } as const;
const places = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑'];

/** Charts of every sort that a line can be asked for; all of them are laid out, rendered and checked by the tests. */
export const lineExamples: readonly LineSpec[] = [
  {
    ...plain,
    id: 'handan-group-count',
    title: '邯郸市教育集团数',
    unit: '个',
    series: [{ name: '教育集团', points: [inYear(2017, exact(206, '个')), inYear(2018, exact(437, '个'))] }],
  },
  {
    ...percent,
    id: 'handan-coverage',
    title: '邯郸市义务教育集团化覆盖率',
    series: [{ name: '覆盖率', points: [inYear(2018, floor(60, '%'))] }],
  },
  {
    ...percent,
    id: 'enshi-milestones',
    title: '恩施州教联体覆盖目标',
    series: [],
    milestones: [
      { at: 2023, level: 30, text: '30%以上', due: '2023年底前', verdict: 'overdue' },
      { at: 2024, level: 60, text: '60%以上', due: '2024年底前', verdict: 'overdue' },
      { at: 2025, level: 80, text: '80%以上', due: '2025年底', verdict: 'not_due' },
    ],
  },
  {
    ...percent,
    id: 'mixed',
    title: '有缺口、有下限、有目标的一条线',
    series: [
      {
        name: '覆盖率',
        points: [
          inYear(2016, exact(22.5, '%')),
          inYear(2017, exact(31.2, '%')),
          inYear(2018, floor(60, '%')),
          inYear(2019, noData),
          inYear(2021, exact(64.1, '%')),
          inYear(2022, { kind: 'approximate', at: 70, text: '约70%' }),
          inYear(2023, { kind: 'range', low: 72, high: 78, text: '72%—78%' }),
          inYear(2024, exact(79.4, '%')),
          inYear(2025, exact(81.6, '%')),
        ],
      },
    ],
    milestones: [
      { at: 2018, level: 50, text: '50%以上', due: '2018年底前', verdict: 'met' },
      { at: 2022, level: 75, text: '75%以上', due: '2022年底前', verdict: 'undetermined' },
      { at: 2027, level: 100, text: '100%', due: '2027年底前', verdict: 'not_due' },
    ],
    asOf: { at: 2025.9, text: '截至2025年11月' },
  },
  {
    ...plain,
    id: 'all-missing',
    title: '全部无数据',
    unit: '所',
    series: [
      { name: '成员学校', points: [inYear(2021, noData), inYear(2022, noData), inYear(2023, noData)] },
    ],
  },
  { ...plain, id: 'nothing', title: '什么都没有', unit: '', series: [] },
  {
    ...percent,
    id: 'twelve',
    title: '十二个县的覆盖率',
    series: places.map((name, place) => ({
      name: `${name}子开发区管理委员会`.slice(0, place % 3 === 0 ? 9 : 3),
      points:
        place === 11
          ? [inYear(2021, noData)]
          : [2021, 2022, 2023, 2024, 2025].map((year) =>
              inYear(
                year,
                exact(Math.round((40 + place * 0.7 + (year - 2021) * (3 + (place % 4))) * 10) / 10, '%'),
              ),
            ),
    })),
    milestones: [{ at: 2025, level: 80, text: '80%以上', due: '2025年底', verdict: 'missed' }],
  },
  {
    ...plain,
    id: 'equal',
    title: '数值相同的四条线',
    unit: '个',
    series: ['教育集团', '教联体', '教育联盟', '托管'].map((name) => ({
      name,
      points: [inYear(2021, exact(5, '个')), inYear(2022, exact(5, '个')), inYear(2023, floor(5, '个'))],
    })),
  },
  {
    ...plain,
    id: 'zeros',
    title: '从零开始',
    unit: '个',
    series: [
      {
        name: '示范集团',
        points: [2019, 2020, 2021, 2022, 2023].map((year) => inYear(year, exact(0, '个'))),
      },
    ],
  },
  {
    ...plain,
    id: 'long-run',
    title: '二十五年',
    unit: '所',
    series: [
      {
        name: '学校',
        points: Array.from({ length: 25 }, (_, index) =>
          inYear(2000 + index, exact(12_000 - index * 137, '所')),
        ),
      },
    ],
    format: (value) => value.toLocaleString('en-US'),
  },
  {
    ...plain,
    id: 'below-zero',
    title: '增减与上限',
    unit: '所',
    series: [
      {
        name: '增减',
        points: [
          inYear(2020, exact(-3, '所')),
          inYear(2021, exact(2, '所')),
          inYear(2022, { kind: 'ceiling', high: 5, text: '不超过5所' }),
        ],
      },
    ],
  },
];
