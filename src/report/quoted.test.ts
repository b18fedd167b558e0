import { describe, expect, it } from 'vitest';
import { figureView } from './figureView.ts';
import { handwrittenDocuments } from './handwrittenDocuments.ts';
import { quotedFigure, quotedPlace, quotedTarget, sumAttributes } from './quoted.ts';
import { targetView } from './targetView.ts';
import { yunxi } from './yunxiForTests.ts';

const bulletin = handwrittenDocuments();

function targetOf(id: string) {
  const row = bulletin.rows.targets.find(({ target }) => target === id);
  if (row === undefined) throw new Error(id);
  return targetView(bulletin, row);
}

function figureOf(id: string) {
  const figure = yunxi.figure(id);
  if (figure === undefined) throw new Error(id);
  return figureView(yunxi, figure);
}

describe('what is copied of a number or a target', () => {
  it('is of a target whose, what, by when, the verdict and the clause with its words', () => {
    const { 'data-quote': said, 'data-notes': notes } = quotedTarget(targetOf('enshi-2023-coverage-2023'));
    expect(said).toMatch(/，学校覆盖率：30%以上$/u);
    expect(notes).toMatch(
      /^数量目标；到期：2023年12月31日，文件写.*；判定：到期未公布；[^；]+；文件：《.+》，二“.+”$/u,
    );
  });

  it('names the place on which a verdict was passed in place of the target’s own', () => {
    const { 'data-notes': notes } = quotedTarget(targetOf('enshi-2023-coverage-2023'), {
      name: '恩施市',
      word: '无数据',
    });
    expect(notes).toMatch(/；恩施市的判定：无数据；文件：/u);
    expect(notes).not.toContain('到期未公布');
  });

  it('is of a published figure its time and its clause, of a computed one its sum', () => {
    expect(quotedFigure(figureOf('groups-2024'))).toEqual({
      'data-quote': '云溪市，集团数：3个',
      'data-notes': '2024年；文件：《云溪市2024年公报》，一“全市有集团3个”',
    });
    expect(quotedFigure(figureOf('school_coverage_rate.dong.2023'))).toEqual({
      'data-quote': '东县，学校覆盖率：33.3%',
      'data-notes': '2023年；计算：1 ÷ 3 = 33.3%（小学、初中；校区、教学点并入所属学校计）',
    });
  });

  it('is of a row of computed numbers all of them', () => {
    const coverage = figureOf('school_coverage_rate.dong.2023');
    expect(quotedPlace('东县', [coverage])).toEqual({
      'data-quote': '东县：学校覆盖率33.3%',
      'data-notes': '2023年；本站由名册计算',
    });
    expect(quotedPlace('东县', [coverage, { ...coverage, period: '2024年' }])).toEqual({
      'data-quote': '东县：2023年学校覆盖率33.3%、2024年学校覆盖率33.3%',
      'data-notes': '本站由名册计算',
    });
  });

  it('has the sum and the rows of a computed figure, where a page shows neither', () => {
    expect(sumAttributes(figureOf('groups-2024'))).toEqual({});
    expect(sumAttributes(figureOf('school_coverage_rate.dong.2023'))).toMatchObject({
      'data-sum': '计算：1 ÷ 3 = 33.3%（小学、初中；校区、教学点并入所属学校计）',
      'data-rows': expect.stringContaining('学校表'),
    });
  });
});
