import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { clauseNotes } from './clauseNotes.ts';
import { policiesPage } from './policiesPage.ts';
import { policyBasis } from './policyBasis.ts';
import { policyContents } from './policyContents.ts';
import { policyHeader } from './policyHeader.ts';
import { policyPage } from './policyPage.ts';
import { policyCaution, policyReviewNote, policySource, policyTextNote } from './policySource.ts';

const bulletin = handwrittenDocuments();

function policyOf(id: string, from = bulletin) {
  const policy = from.policies.get(id);
  if (policy === undefined) throw new Error(id);
  return policy;
}

describe('the head of a policy', () => {
  it('has the lines of a government document and says what the source does not', () => {
    const lines = policyHeader(policyOf('handan-2018')).map(({ label, value, printed }) => [
      label,
      value,
      printed,
    ]);
    expect(lines).toEqual([
      ['索引号', '来源未载明', ''],
      ['主题分类', '来源未载明', ''],
      ['发文机关', '来源未载明', ''],
      ['发文字号', '邯教办〔2018〕57号', '邯教办2018〕57'],
      ['成文日期', '2018年7月26日', ''],
      ['发布日期', '来源未载明', ''],
      ['文种', '答复', ''],
      ['有效性', '来源未载明', ''],
    ]);
  });

  it('shows how the copy prints a date, who says that it is in force, and which lines are in doubt', () => {
    const lines = policyHeader({
      ...policyOf('handan-2018'),
      printed_signed: '2018年726',
      status: 'effective',
      status_note: '页头所标，没有写日期',
      doubtful: ['number'],
    });
    const line = (label: string) => lines.find((found) => found.label === label);
    expect(line('成文日期')).toMatchObject({ printed: '2018年726', isDoubtful: false });
    expect(line('有效性')).toMatchObject({ value: '有效', note: '页头所标，没有写日期' });
    expect(line('发文字号')).toMatchObject({ isDoubtful: true });
  });

  it('warns of what is not an official document', () => {
    expect(policyCaution(policyOf('enshi-2023'))).toBe('');
    expect(policyCaution(policyOf('handan-2018'))).toBe(
      '这是一份答复。里面的数是答复单位自己说的，本站没有另外核实。',
    );
    expect(policySource({ ...policyOf('enshi-2023'), source_grade: 'tampered_copy' })).toBe(
      '正式文件；混入无关文字的网页副本',
    );
  });

  it('names what the source hides', () => {
    const hidden = {
      ...policyOf('enshi-2023'),
      source_kind: 'third_party_copy',
      issuer: '[r]',
      number: '[r]',
    };
    expect(policyCaution(hidden)).toMatch(/无法与原件核对。发文机关、发文字号被来源隐去。$/u);
    expect(policyHeader(hidden)[2]).toMatchObject({ label: '发文机关', value: '来源隐去' });
  });

  it('says whether its own words follow or our digest', () => {
    expect(policyTextNote(policyOf('enshi-2023'))).toContain('不是文件原文');
    expect(policyTextNote({ ...policyOf('enshi-2023'), text: 'full' })).toContain('全文');
    expect(policyTextNote({ ...policyOf('enshi-2023'), text: 'partial' })).toContain('有缺');
  });

  it('says that an imported document has not been compared with its source', () => {
    expect(policyReviewNote(policyOf('enshi-2023'))).toBe('');
    expect(policyReviewNote({ ...policyOf('enshi-2023'), pending: ['文号', '日期'] })).toBe(
      '待核：这份文件由程序导入，尚未经人核对，还有2处待核。',
    );
  });
});

describe('the documents that a policy rests on', () => {
  const guofa = { id: 'guofa-2016-40', title: '国务院若干意见', number: '国发〔2016〕40号' };
  const citing = handwrittenBulletin({
    written: [
      {
        id: 'yongzhou-2018',
        title: '起草说明',
        clauses: { 一1: '', 二1: '' },
        basis: [
          { ...guofa, printed: '《国务院关于推进……》', clause: '一1' },
          { title: '常务会议纪要', printed: '常务会议纪要' },
          { ...guofa, printed: '《关于推进……》', clause: '二1' },
        ],
      },
      {
        id: 'shandong-redacted',
        title: '实施意见',
        basis: [{ ...guofa, printed: '国发〔XX〕40号', clause: '引言' }],
      },
    ],
  });

  it('are each named once, in whatever spellings', () => {
    const [first, second, ...others] = policyBasis(citing, policyOf('yongzhou-2018', citing));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ title: '《国务院若干意见》', number: '国发〔2016〕40号', spellings: 2 });
    expect(first?.mentions.map(({ printed, path }) => [printed, path])).toEqual([
      ['《国务院关于推进……》', 'policies/yongzhou-2018/#clause-1-1'],
      ['《关于推进……》', 'policies/yongzhou-2018/#clause-2-1'],
    ]);
    expect(second).toMatchObject({ title: '常务会议纪要', number: '', alsoCitedBy: [] });
  });

  it('say which other policies cite them', () => {
    const [first] = policyBasis(citing, policyOf('shandong-redacted', citing));
    expect(first?.alsoCitedBy).toEqual([{ title: '起草说明', path: 'policies/yongzhou-2018/' }]);
    expect(first?.mentions[0]).toMatchObject({ clause: '引言', path: '' });
  });
});

it('nests the table of contents as the clauses are numbered', () => {
  const line = (title: string, holds: string, below: unknown = []) =>
    expect.objectContaining({ title, holds, below });
  expect(policyContents(bulletin, policyOf('enshi-2023'))).toEqual([
    line('二、工作目标', '目标5'),
    line('三、建设任务', '', [line('（二）重点建设紧密型教联体', '目标1', [line('1. 融合型教联体', '')])]),
    line('五、实施步骤', ''),
  ]);
});

it('counts what a policy holds and leads to the places it speaks of', () => {
  expect(policyPage(bulletin, policyOf('enshi-2023'))).toMatchObject({
    tally: '收录6项目标（无数据1项、到期未公布4项、不作判定1项）。',
    clauseCount: 5,
    places: [{ name: '恩施州', placePath: 'places/enshi/', targetsPath: 'targets/place/enshi/' }],
  });
  expect(policyPage(bulletin, policyOf('handan-2018'))).toMatchObject({
    tally: '收录2个统计数。',
    places: [{ targetsPath: '' }],
  });
});

it('lists policies newest first, with their particulars', () => {
  expect(
    policiesPage(bulletin).map(({ title, particulars, caution }) => [title, particulars, caution]),
  ).toEqual([
    ['恩施州实施方案', ['恩施州教育局', '恩施州教发〔2023〕3号', '2023年4月25日成文', '实施方案'], ''],
    [
      '对第76号建议的答复',
      ['邯教办〔2018〕57号', '2018年7月26日成文', '答复'],
      '这是一份答复。里面的数是答复单位自己说的，本站没有另外核实。',
    ],
  ]);
});

it('marks a number or a date in doubt in the list, and counts words without a number apart', () => {
  const said = { place: 'a', indicator: 'group_count', period: '2018', policy: 'p', clause: '一' };
  const doubted = handwrittenBulletin({
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    written: [
      {
        id: 'p',
        number: '甲教发〔2019〕7号',
        signed: '2019',
        doubtful: ['number', '成文日期'],
        clauses: { 一: '' },
      },
    ],
    observations: [
      { ...said, observation: 'x', value: '437个', phrase: '437个' },
      { ...said, observation: 'y', value: '[x]', phrase: '数百个集团', scope: '城区' },
    ],
  });
  expect(policiesPage(doubted)).toMatchObject([
    {
      particulars: ['甲教发〔2019〕7号（待核）', '2019年成文（待核）'],
      tally: '收录1个统计数，1处没有确数的说法。',
    },
  ]);
  expect(clauseNotes(doubted, 'p', '一').figures.map(({ said }) => said)).toEqual([
    '437个',
    '“数百个集团”（没有确数）',
  ]);
});
