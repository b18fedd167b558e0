import { describe, expect, it } from 'vitest';
import type { Bulletin } from '../bulletin/Bulletin.ts';
import { figureView } from './figureView.ts';
import { handwrittenBulletin } from './handwritten.ts';
import { handwrittenDocuments } from './handwrittenDocuments.ts';
import { numberSaid, quotedFigure } from './quoted.ts';
import { yunxi } from './yunxiForTests.ts';

function viewOf(bulletin: Bulletin, id: string) {
  const figure = bulletin.figure(id);
  if (figure === undefined) throw new Error(id);
  return figureView(bulletin, figure);
}

const plan = { policy: 'plan', clause: '一', phrase: '组建以下集团' };
const copied = handwrittenBulletin({
  site: { as_of: '2023-12-31' },
  places: [{ place: 'dong', name: '东县', level: 'county' }],
  written: [{ id: 'plan', title: '东县实施意见', signed: '2023-01-10', clauses: { 一: '一、集团' } }],
  schools: [{ school: 'd1', name: '东县小学', place: 'dong', stage: 'primary' }],
  groups: [
    { group: 'g1', name: '东县教育集团', place: 'dong', term: '教育集团', policy: 'plan', clause: '一' },
  ],
  memberships: [{ group: 'g1', school: 'd1', role: 'lead' }],
  observations: [
    {
      ...plan,
      observation: 'tour',
      place: 'dong',
      indicator: 'teacher_count',
      period: '2023',
      value: '[x]',
      phrase: '组织数百名教师外出学习',
    },
  ],
  indicators: [{ indicator: 'teacher_count', title: '外出学习人数', unit: '人', definition: '人数。' }],
});

describe('what must be said with a figure', () => {
  it('is that it has a lower bound only, and that nobody says what it is a share of', () => {
    const view = viewOf(handwrittenDocuments(), 'handan-2018-coverage');
    expect(view.cautions()).toEqual(['只有下限', '口径未说明']);
  });

  it('is the documents whose numbers it is worked out from', () => {
    expect(viewOf(yunxi, 'group_form_share.yunxi.2024.form=紧密型').cautions()).toEqual([
      '文件：《云溪市2024年公报》，一“全市有集团3个”',
    ]);
  });

  it('is from which document its roster is copied, and that this proves nothing', () => {
    const id = copied.figuresOf('dong').find(({ indicator }) => indicator === 'group_count')?.id ?? '';
    const { 'data-quote': said, 'data-notes': notes } = quotedFigure(viewOf(copied, id));
    expect(said).toBe('东县，集团数（文件列名的）：1个');
    expect(notes).toContain('；名册抄自《东县实施意见》一；和文件同源，不能证明文件已经落实；计算：');
  });

  it('is nothing of a roster with dates of its own', () => {
    expect(viewOf(yunxi, 'school_coverage_rate.dong.2023').cautions()).toEqual([]);
  });
});

it('is of a number marked missing the document’s own word', () => {
  expect(numberSaid(viewOf(copied, 'tour'))).toBe('没有确数，原文只写“数百名”');
  expect(numberSaid(viewOf(yunxi, 'groups-2024'))).toBe('3个');
});
