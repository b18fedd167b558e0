import { describe, expect, it } from 'vitest';
import { figureView } from './figureView.ts';
import { handwrittenDocuments } from './handwrittenDocuments.ts';
import {
  countingNotes,
  quotedFigure,
  quotedPlace,
  quotedTarget,
  rowAttributes,
  sumAttributes,
} from './quoted.ts';
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
  it('is of a target whose, that it is required, by when and the verdict; then the clause with its words', () => {
    const { 'data-quote': said, 'data-notes': notes } = quotedTarget(targetOf('enshi-2023-coverage-2023'));
    expect(said).toMatch(/，学校覆盖率：要求30%以上，到期2023年12月31日；判定：到期未公布$/u);
    expect(notes).toMatch(/^数量目标；期限：文件写.*；[^；]+；文件：《.+》，二“.+”$/u);
  });

  it('is of a target for each place or of soft words no more than that', () => {
    expect(quotedTarget(targetOf('enshi-2023-demonstration'))['data-quote']).toMatch(
      /^恩施州，示范性集团数（所辖每个地方）：要求至少3个，到期2023年12月31日；判定：/u,
    );
    const inferred = { ...targetOf('enshi-2023-demonstration'), dueBasis: '推定' };
    expect(quotedTarget(inferred)['data-quote']).toContain('，推定到期2023年12月31日；');
    const hidden = { ...inferred, due: '来源隐去', dueYear: '' };
    expect(quotedTarget(hidden)['data-quote']).toContain('要求至少3个，期限来源隐去；');
    expect(quotedTarget(targetOf('enshi-2023-size'))['data-quote']).toMatch(
      /^恩施州，单个集团成员学校数（.+）：柔性要求不超过5所，长期有效；判定：/u,
    );
    expect(quotedTarget(targetOf('enshi-2023-satisfaction'))['data-quote']).toMatch(
      /^恩施州，要求：对教育的满意度明显提升，到期2025年12月31日；判定：/u,
    );
  });

  it('names the place on which a verdict was passed in place of the target’s own', () => {
    const target = targetOf('enshi-2023-coverage-2023');
    const { 'data-quote': said, 'data-notes': notes } = quotedTarget(target, {
      name: '恩施市',
      word: '无数据',
    });
    expect(said).toMatch(/；恩施市的判定：无数据$/u);
    expect(said + notes).not.toContain('到期未公布');
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

  it('is of a row of computed numbers all of them, each with how it compares and its sum', () => {
    const comparability = { word: '口径不同' } as const;
    const figure = figureOf('school_coverage_rate.dong.2023');
    const sum = '（与其他地方口径不同；1 ÷ 3 = 33.3%〔小学、初中；校区、教学点并入所属学校计〕）';
    expect(quotedPlace('东县', [{ figure, comparability }])).toEqual({
      'data-quote': `东县：学校覆盖率33.3%${sum}`,
      'data-notes': '2023年；本站由名册计算',
    });
    const later = { ...figure, period: '2024年' };
    const same = { word: '口径相同' } as const;
    const [said] = Object.values(
      quotedPlace('东县', [
        { figure, comparability },
        { figure: { ...later, formula: later.text }, comparability: same },
      ]),
    );
    expect(said).toBe(`东县：2023年学校覆盖率33.3%${sum}、2024年学校覆盖率33.3%`);
  });

  it('says of a number beside others that they count otherwise', () => {
    const counting = countingNotes({ word: '口径不明' });
    expect(quotedFigure(figureOf('groups-2024'), counting)['data-notes']).toMatch(
      /^2024年；与其他地方口径不明；文件：/u,
    );
    expect(countingNotes({ word: '口径相同' })).toEqual([]);
  });

  it('has in the row of a table the whole name of a part, which the row says alone', () => {
    const tight = figureOf('groups-2024-tight');
    expect(rowAttributes(tight, '')).toMatchObject({ 'data-name': '集团数（紧密型）' });
    expect(rowAttributes(tight, '集团数（紧密型）')).toEqual({});
    expect(rowAttributes(figureOf('groups-2024'), '成员学校和校区数', '成员学校和校区数')).toEqual({});
  });

  it('has the clause with its words, or the sum and the rows, where a page shows neither', () => {
    expect(sumAttributes(figureOf('groups-2024'))).toEqual({
      'data-sum': '文件：《云溪市2024年公报》，一“全市有集团3个”',
    });
    expect(sumAttributes(figureOf('school_coverage_rate.dong.2023'))).toMatchObject({
      'data-sum': '计算：1 ÷ 3 = 33.3%（小学、初中；校区、教学点并入所属学校计）',
      'data-rows': expect.stringContaining('学校表'),
    });
  });
});
