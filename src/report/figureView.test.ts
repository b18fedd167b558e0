import { expect, it } from 'vitest';
import { commonSource, subjectOf } from './figureTable.ts';
import { type FigureView, figureView } from './figureView.ts';
import { yunxi } from './yunxiForTests.ts';

function view(id: string): FigureView {
  const figure = yunxi.figure(id);
  if (figure === undefined) throw new Error(id);
  return figureView(yunxi, figure);
}

it('shows a published figure with its clause, its row and its note', () => {
  expect(view('groups-2024')).toMatchObject({
    text: '3个',
    path: 'places/yunxi/#figure-groups-2024',
    placeName: '云溪市',
    indicatorTitle: '集团数',
    period: '2024年',
    part: '',
    basis: '文件数',
    source: { policyTitle: '云溪市2024年公报', clause: '一', path: 'policies/bulletin/#clause-1' },
    phrase: '全市有集团3个',
    note: '年末数。',
    formula: '',
    rowPath: 'data/observations/#groups-2024',
  });
  expect(view('groups-2024').rows()).toEqual([]);
});

it('shows a computed figure with its formula and its rows', () => {
  const coverage = view('school_coverage_rate.dong.2023');
  expect(coverage).toMatchObject({
    text: '33.3%',
    path: 'places/dong/#figure-school_coverage_rate.dong.2023',
    basis: '计算数',
    source: undefined,
    formula: '1 ÷ 3 = 33.3%（小学、初中；校区、教学点并入所属学校计）',
    rowPath: undefined,
  });
  expect(coverage.rows().map(({ words }) => words)).toEqual([
    '统计口径表第2行',
    '集团成员表第2行',
    '学校表第2—5行',
  ]);
});

it('names the part of a figure, and the one document of a table', () => {
  const tight = view('groups-2024-tight');
  expect(subjectOf(tight, false)).toBe('紧密型');
  expect(subjectOf(tight, true)).toBe('集团数（紧密型）');
  expect(subjectOf(view('groups-2024'), true)).toBe('集团数');
  expect(commonSource([tight, view('group_count.yunxi.2024')])).toBe('云溪市2024年公报');
  expect(commonSource([view('group_count.yunxi.2024')])).toBe('');
});
