import { describe, expect, it } from 'vitest';
import { findDocument } from '../document/findDocument.ts';
import { sourceLines } from '../source/sourceLines.ts';
import { splitClauses } from './splitClauses.ts';
import { splitParts } from './splitParts.ts';

function clausesOf(text: string) {
  return splitClauses(splitParts(findDocument(sourceLines(text)).kept));
}

function paths(text: string): readonly string[] {
  return clausesOf(text).clauses.map(({ path }) => path);
}

describe('splitClauses', () => {
  it('nests 一、 （一） 1. （1） and lets 1. run on through the sections above it', () => {
    const text = `青溪县关于集团化办学的实施意见
为推进工作，提出如下意见。
一、要求
（一）思想
1. 甲
（1）子
（2）丑
（二）目标
2. 乙
二、措施
（一）组建`;
    expect(paths(text)).toEqual([
      '文头',
      '引言',
      '一',
      '一（一）',
      '一（一）1',
      '一（一）1（1）',
      '一（一）1（2）',
      '一（二）',
      '一（二）2',
      '二',
      '二（一）',
    ]);
  });

  it('numbers articles through the document, outside their chapters', () => {
    const text = `青溪县教联体管理办法
第一章　总则
第一条　为规范管理，制定本办法。
第二章　组建
第二条　条件如下：
（一）不超过5所；
第三条　自公布之日起施行。`;
    expect(paths(text)).toEqual(['文头', '第一章', '第一条', '第二章', '第二条', '第二条（一）', '第三条']);
  });

  it('makes headings of short phrases and leaves run-in headings whole', () => {
    const { clauses } = clausesOf(`青溪县关于集团化办学的实施意见
一、主要措施
1.建设学校。
各县区要及时编制布局规划，做好衔接。
2. 扩大覆盖面。实施带动工程，全市组建7个集团。`);
    expect(clauses.map(({ path, headingLevel }) => [path, headingLevel])).toEqual([
      ['文头', undefined],
      ['一', 2],
      ['一1', 3],
      ['一2', undefined],
    ]);
  });

  it('keeps the second of two equal numbers as text of the clause above it, and says so', () => {
    const { clauses, doubts } = clausesOf(`青溪县关于集团化办学的实施意见
一、措施
1.甲措施，落实到位。
1.乙措施，落实到位。`);
    expect(clauses.at(-1)?.lines.map(({ text }) => text)).toEqual([
      '1.甲措施，落实到位。',
      '1.乙措施，落实到位。',
    ]);
    expect(doubts).toEqual([
      { line: 4, message: '编号“一1”在前面已经有过，这一行没有另立条款，留在上一条里' },
    ]);
  });

  it('gives the clauses of the first numbered text plain paths and those of later annexes a prefix', () => {
    const notice = `青溪县教育局关于印发方案的通知
各学校：
现将方案印发给你们，请认真贯彻落实。
青溪县教育局
2024年5月6日
青溪县集团化办学实施方案
为推进工作，制定本方案。
一、目标
附件2
名单
一、甲集团`;
    expect(paths(notice)).toEqual(['文头', '落款', '附件', '引言', '一', '附件2', '附件2一']);
  });

  it('calls an annex 附件 as printed, not the text above it that the notice gives out', () => {
    const notice = `青溪县教育局关于印发方案的通知
各学校：
现将方案印发给你们，请认真贯彻落实。
青溪县教育局
2024年5月6日
青溪县集团化办学实施方案
一、目标
覆盖率达到70%。
附件
名单
甲集团`;
    expect(paths(notice)).toEqual(['文头', '落款', '印发文件', '一', '附件']);
  });

  it('puts the list of attachments, the closing sentence and 抄送 with the signature', () => {
    const { clauses } = clausesOf(`对第12号建议的答复
李某代表：
您提出的建议收悉，现答复如下：
一、措施
特此答复，感谢您的关心
附件：1. 名单
2. 表格
青溪县教育局
2024年5月6日
抄送：县人大办公室`);
    expect(clauses.at(-1)).toMatchObject({ path: '落款' });
    expect(clauses.at(-1)?.lines.map(({ number }) => number)).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it('calls a text without any number 正文', () => {
    expect(paths('青溪县教育局关于开学的公告\n全县学校定于9月1日开学，请家长留意。')).toEqual([
      '文头',
      '正文',
    ]);
  });

  it('calls annexes as they are printed, and another document no annex', () => {
    const notice = '关于甲的通知\n青政发〔2024〕1号\n各校：\n一、请执行。\n青溪县教育局\n2024年1月1日';
    expect(paths(`${notice}\n附件2\n考核办法\n一、内容。\n附表：细则\n1.满分100分。`)).toEqual([
      ...['文头', '一', '落款', '附件2', '附件2一', '附表', '附表1'],
    ]);
    expect(
      paths(`${notice}\n关于乙的通知\n青政发〔2024〕2号\n各校：\n一、请执行乙。\n青溪县教育局\n2024年2月2日`),
    ).toEqual([...['文头', '一', '落款', '另文', '另文一', '另文落款']]);
    expect(paths(`${notice}\n附件1：名单\n1.一中，请报送。`).at(-1)).toBe('附件1第1项');
  });

  it('tells 第五条之一 from 第五条', () => {
    expect(
      paths(
        '青溪县教联体管理办法\n第五条 每个不少于3所。\n第五条之一 补充一条。\n第五条之一规定的条件不变。',
      ),
    ).toEqual([...['文头', '第五条', '第五条之一']]);
  });

  it('leaves the numbers of a table of contents to the chapters themselves', () => {
    const { clauses } = clausesOf(
      '青溪县教育发展规划\n目　录\n第一章 要求\n第二章 任务\n第一章 要求\n坚持领导。\n第二章 任务\n达到90%。',
    );
    expect(clauses.map(({ path, lines }) => [path, lines.length])).toEqual([
      ['文头', 4],
      ['第一章', 2],
      ['第二章', 2],
    ]);
  });

  it('numbers headings that begin with a year or an amount, but no decimals', () => {
    const text =
      '青溪县2024年工作总结和2025年工作计划\n一、2024年工作情况\n（一）2个集团获评。\n二、2025年工作计划\n1.5月底前摸底。\n2.5亿元到位。\n三、3年规划';
    expect(paths(text)).toEqual([...['文头', '一', '一（一）', '二', '二1', '三']]);
  });

  it('makes no clauses of a list of files below 附件：, signed or not', () => {
    const list = '附件：\n1.名单.doc\n2.分工表.xls';
    const notice = '关于甲的通知\n各校：\n一、请执行。';
    expect(paths(`${notice}\n青溪县教育局\n2024年1月1日\n${list}`)).toEqual([...['文头', '一', '落款']]);
    expect(paths(`${notice}\n${list}`)).toEqual([...['文头', '一', '落款']]);
  });

  it('begins the text behind the addressee where its first sentence was broken into lines', () => {
    const { clauses } = clausesOf(
      '关于甲的意见\n各校：\n为推进优质均衡，根据有关\n精神，提出如下意见。\n一、目标',
    );
    expect(clauses.map(({ lines }) => lines.length)).toEqual([2, 2, 1]);
  });
});
