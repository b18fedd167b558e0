import { exact, floor, inYear, noData } from '../sampleValues.ts';
import type { SmallMultiplesSpec } from './spec.ts';

const counties = [
  '甲子县',
  '乙丑县',
  '丙寅市',
  '丁卯自治县',
  '戊辰经济技术开发区',
  '己巳县',
  '庚午区',
  '辛未县',
];

/** Small multiples of every sort: all are laid out, rendered and checked by the tests. */
export const smallMultiplesExamples: readonly SmallMultiplesSpec[] = [
  {
    kind: 'smallMultiples',
    id: 'counties',
    title: '各县市教联体学校覆盖率',
    reach: 100,
    reference: { level: 60, text: '目标60%以上' },
    format: (value) => `${value}%`,
    panels: counties.map((name, place) => ({
      name,
      points: [2021, 2022, 2023, 2024, 2025].map((year) => {
        if (place === 3) return inYear(year, noData);
        if (place === 4 && year === 2023) return inYear(year, noData);
        if (place === 5 && year > 2023) return inYear(year, floor(year === 2025 ? 100 : 70, '%'));
        return inYear(year, exact(Math.round((20 + place * 5 + (year - 2021) * 8.3) * 10) / 10, '%'));
      }),
    })),
  },
  {
    kind: 'smallMultiples',
    id: 'one-year',
    title: '只有一年',
    format: String,
    panels: [
      { name: '甲县', points: [inYear(2023, exact(3, '个'))] },
      { name: '乙县', points: [inYear(2023, exact(0, '个'))] },
    ],
  },
  { kind: 'smallMultiples', id: 'no-panels', title: '没有小图', format: String, panels: [] },
  {
    kind: 'smallMultiples',
    id: 'no-rows',
    title: '没有任何数',
    format: String,
    panels: [{ name: '甲县', points: [] }],
  },
];
