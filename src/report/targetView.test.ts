import { describe, expect, it } from 'vitest';
import { handwrittenDocuments } from './handwrittenDocuments.ts';
import { targetView } from './targetView.ts';

const bulletin = handwrittenDocuments();

function viewOf(id: string) {
  const row = bulletin.rows.targets.find(({ target }) => target === id);
  if (row === undefined) throw new Error(id);
  return targetView(bulletin, row);
}

describe('a target on a page', () => {
  it('with a number is named by its indicator and its requirement as printed', () => {
    expect(viewOf('enshi-2023-coverage-2023')).toMatchObject({
      headline: '学校覆盖率：30%以上',
      kind: 'overdue',
      word: '到期未公布',
      due: '2023年12月31日',
      dueBasis: '文件写明',
      aside: '2023年底',
      conditions: ['数量目标'],
    });
  });

  it('without a number is the deliverable itself', () => {
    expect(viewOf('enshi-2023-satisfaction')).toMatchObject({
      headline: '对教育的满意度明显提升',
      kind: 'not_judged',
      valueBasis: '无数值',
    });
  });

  it('says whom it binds and that soft words are never missed', () => {
    expect(viewOf('enshi-2023-size')).toMatchObject({
      aside: '每个集团；原则上；长期有效',
      conditions: ['每个集团', '规则', '原则上的要求，不判未达标'],
    });
  });

  it('leads to its entry, its details, its clause and its row', () => {
    expect(viewOf('enshi-2023-size')).toMatchObject({
      entryPath: 'targets/#enshi-2023-size',
      detailPath: 'targets/place/enshi/#enshi-2023-size',
      rowPath: 'data/targets/#enshi-2023-size',
      source: { clause: '三（二）', path: 'policies/enshi-2023/#clause-3-2' },
    });
  });

  it('is judged place by place where it binds each', () => {
    expect(viewOf('enshi-2023-demonstration').parts).toMatchObject([
      { subject: '利川市', path: 'places/lichuan/', word: '到期未公布' },
      { subject: '鹤峰县', path: 'places/hefeng/', word: '到期未公布' },
    ]);
  });
});
