import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from './handwritten.ts';
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
      particulars: ['数量目标', '刚性', '印出数字'],
    });
  });

  it('without a number is the deliverable itself', () => {
    expect(viewOf('enshi-2023-satisfaction')).toMatchObject({
      headline: '对教育的满意度明显提升',
      kind: 'not_judged',
      valueBasis: '无数值',
      particulars: ['定性目标', '刚性', '没有数值'],
    });
  });

  it('says whom it binds and that soft words are never missed', () => {
    expect(viewOf('enshi-2023-size')).toMatchObject({
      aside: '每个集团；柔性要求（原则上）；长期有效',
      conditions: ['每个集团', '规则', '柔性要求（原则上），不判未达标'],
      particulars: ['每个集团', '规则', '柔性要求（原则上），不判未达标', '印出数字'],
    });
  });

  it('prints the document’s own words for the date, how often and of whom, and says where a number is implied', () => {
    const target = {
      place: 'a',
      indicator: 'school_coverage_rate',
      policy: 'p',
      clause: '二',
      phrase: '覆盖',
    };
    const bulletin = handwrittenBulletin({
      places: [{ place: 'a', name: '甲县', level: 'county' }],
      targets: [
        {
          ...target,
          target: 'all',
          requirement: '全覆盖',
          value_basis: 'implied',
          denominator: '义务教育学校',
          due: '2023-12-31',
          due_phrase: '2023年底前',
          also: '五（二）',
        },
        {
          ...target,
          target: 'often',
          requirement: '一校一案',
          kind: 'rule',
          value_basis: 'implied',
          due_basis: 'recurring',
          scope: '每年',
        },
      ],
    });
    expect(bulletin.rows.targets.map((row) => targetView(bulletin, row))).toMatchObject([
      {
        due: '2023年12月31日',
        dueNote: '文件写“2023年底前”',
        conditions: ['分母：义务教育学校', '数量目标', '数值由文字推出，原文没有印数字'],
        also: [{ clause: '五（二）', path: 'policies/p/#clause-5-2' }],
      },
      { scope: '', aside: '每年', dueNote: '', conditions: ['频次：每年', '规则'] },
    ]);
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
