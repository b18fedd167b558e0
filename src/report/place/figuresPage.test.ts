import { expect, it } from 'vitest';
import { yunxi, yunxiPlace } from '../yunxiForTests.ts';
import { figuresPage, placesWithFigures } from './figuresPage.ts';

it('lists all that the roster yields, parts down and years across', () => {
  const { grids, asOf } = figuresPage(yunxi, yunxiPlace('xi'));
  expect(asOf).toBe('2025年12月31日');
  const coverage = grids.find(({ indicator }) => indicator === 'school_coverage_rate');
  expect(coverage?.years).toEqual(['2025年', '2024年', '2023年']);
  const rows = coverage?.blocks.flatMap((block) => block.rows) ?? [];
  expect(coverage?.blocks.map(({ heading }) => heading)).toEqual([
    '',
    '按学段分',
    '按叫法分',
    '按紧密程度分',
  ]);
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.text)])).toEqual([
    ['全部', '50%', '50%', '66.7%'],
    ['小学', '0%', '100%', '100%'],
    ['初中', '100%', '0%', '0%'],
    ['教育集团', '50%', '50%', '66.7%'],
    ['紧密型', '50%', '0%', '0%'],
    ['紧密程度未载明', '0%', '50%', '66.7%'],
  ]);
  expect(rows[1]?.cells[2]?.id).toBe('school_coverage_rate.xi.2023.stage=primary');
  expect(coverage?.workings[0]).toEqual({
    name: '全部',
    formula: '1 ÷ 2 = 50%（小学、初中；校区、教学点并入所属学校计）',
  });
});

it('is there for places with a roster', () => {
  expect(placesWithFigures(yunxi).map(({ place }) => place)).toEqual(['yunxi', 'dong', 'xi', 'nan']);
});

it('lists what was counted by the rules of the city alone, with its own address', () => {
  expect(figuresPage(yunxi, yunxiPlace('nan')).cited).toMatchObject([
    {
      id: 'school_coverage_rate.nan.2025.by-yunxi',
      name: '学校覆盖率（2025年，按云溪市的口径）',
      text: '50%以上',
    },
  ]);
});
