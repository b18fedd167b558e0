import { expect, it } from 'vitest';
import { mobile, person, thirdPerson } from './document/inventedPersons.ts';
import { importPolicy } from './importPolicy.ts';
import type { Gap } from './source/SourceText.ts';

const text = '关于办学的通知\n请各校遵照执行，抓好落实。\n序号\n一中\n附图。\n青溪县教育局\n2024年5月6日';

function imported(gaps: readonly Gap[], notes: readonly string[] = []) {
  const source = { name: 'x', text, declared: [], remarks: [], gaps, notes };
  return importPolicy(source, { id: 'x', place: undefined, indicators: [] });
}

it('marks pictures and tables where they stand, and does not call the text whole', () => {
  const { mdx, doubts } = imported([
    { after: 2, words: '以下是一张 2 行 2 列的表，逐格成段录入', kind: 'opens' },
    { after: 4, words: '表格完', kind: 'closes' },
    { after: 5, words: '此处有一幅图，未导入', kind: 'loss' },
  ]);
  expect(mdx).toContain(
    '抓好落实。\n\n*〔以下是一张 2 行 2 列的表，逐格成段录入〕*\n\n序号\n\n一中\n\n*〔表格完〕*\n\n附图。\n\n*〔此处有一幅图，未导入〕*',
  );
  expect(mdx).toContain('text: "partial"');
  expect(mdx).not.toContain('逐字保留');
  expect(mdx).toContain('图片、删去的字等 1 处没有导入（在原处标明）；表格逐格成段，没有保留行列');
  expect(doubts.map(({ line }) => line)).toEqual([3, 5]);
});

it('calls a text whole where only the form of a table is lost', () => {
  expect(imported([{ after: 2, words: '以下是一张表', kind: 'opens' }]).mdx).toContain('text: "full"');
});

it('puts footnotes into a clause of their own at the end', () => {
  expect(imported([], ['¹ 下同。']).mdx).toMatch(/<Clause path="脚注">\n\n¹ 下同。\n\n<\/Clause>\n$/u);
});

it('does not mark the pictures of the page around the document', () => {
  const page = `首页|导航\n${text}\n网站地图`;
  const gaps = [0, 1, 9].map((after): Gap => ({ after, words: '此处有一幅图，未导入', kind: 'loss' }));
  const source = { name: 'x', text: page, declared: [], remarks: [], isPage: true, gaps };
  expect(importPolicy(source, { id: 'x', place: undefined, indicators: [] }).mdx).not.toContain('一幅图');
});

function read(written: string) {
  const source = { name: 'x', text: written, declared: [], remarks: [] };
  return importPolicy(source, { id: 'x', place: undefined, indicators: [] });
}

it('hides names and telephones inside the document, says so, and does not call the text whole', () => {
  const { mdx, doubts } = read(
    `关于办学的通知\n请各校执行，抓好落实。\n联系人：理事长\n1 一中集团 ${person} ${mobile}\n青溪县教育局\n2024年5月6日`,
  );
  expect(mdx).toContain('1 一中集团 周×× ××');
  expect(mdx).toContain('联系人：理事长');
  expect(mdx).toContain('text: "partial"');
  expect(mdx).toContain('1 行里的人名、电话号码以××代替');
  expect(doubts.map(({ line, message }) => `${line} ${message.slice(0, 12)}`)).toEqual([
    '3 “联系人：理事长”里没有',
    '4 人名或电话号码以××代替',
  ]);
});

it('reads the number beside the signer, whose name it hides', () => {
  const { mdx } = read(
    `关于提案的答复\n青教复〔2025〕12号　　签发人：${thirdPerson}\n现答复如下：\n一、措施`,
  );
  expect(mdx).toContain('number: "青教复〔2025〕12号"');
  expect(mdx).not.toContain(thirdPerson);
});

it('doubts a further document that nothing announces, and no list that the title announces', () => {
  const notice = '关于办学的意见\n请各校执行，抓好落实。\n青溪县教育局\n2025年3月1日';
  const messages = (written: string) =>
    read(written)
      .doubts.map(({ message }) => message)
      .join('\n');
  const rules = '青溪县集团化办学考核细则\n一、考核对象\n各教育集团。';
  expect(messages(`${notice}\n${rules}`)).toContain('从“青溪县集团化办学考核细则”起像是另一份文件');
  const list = '青溪县教育集团名单\n一中教育集团由两校组成。';
  expect(messages(`${notice.replace('办学的意见', '公布名单的通知')}\n${list}`)).not.toContain('另一份文件');
  const articles = '甲县办学办法\n第一条 为了办学。\n第二条 施行。\n甲县考核办法\n第一条 为了考核。';
  expect(messages(articles)).toContain('从“甲县考核办法”起像是另一份文件');
});

it('calls annexes as they are numbered, with clauses of their own', () => {
  const paths = (written: string) =>
    [...read(written).mdx.matchAll(/<Clause path="([^"]*)">/gu)].map(([, path]) => path);
  const notice = '关于办学的通知\n请各校执行，抓好落实。\n青溪县教育局\n2025年3月1日';
  expect(paths(`${notice}\n附件2-1\n一、总则\n附件2-2\n一、总则`)).toEqual([
    '文头',
    '落款',
    '附件2-1',
    '附件2-1一',
    '附件2-2',
    '附件2-2一',
  ]);
  expect(paths(`${notice}\n附件：名单\n一中。\n附：章程要点\n一、理事会制度。`)).toContain('附一');
  const list =
    '关于方案\n关于办学的方案\n一、目标\n（一）抓落实。\n附件：1.名单\n　　　2.分工表\n附件1\n名单';
  expect(paths(list)).toEqual(['文头', '一', '一（一）', '落款', '附件1']);
  const rows =
    '关于办学的通知\n请各校执行，抓好落实。\n附件1：名单\n序号 集团 学校\n1 一中集团 一中\n青溪县教育局\n2025年3月1日';
  expect(paths(rows)).toContain('附件1');
});

it('numbers articles on through chapters and their sections', () => {
  const written =
    '甲县集团化办学办法\n第一章 总则\n第一条 甲。\n第二条 乙。\n第二章 组建\n第一节 条件\n第三条 丙。';
  expect(read(written).doubts.map(({ message }) => message)).toEqual([]);
});

it('marks no picture of the page’s bar within the document', () => {
  const lines = [
    '首页|导航',
    '关于办学的通知',
    '发布时间：2024-05-06 来源：本站',
    '打印本页',
    '请各校遵照执行，抓好落实。',
  ];
  const gaps: readonly Gap[] = [{ after: 3, words: '此处有一幅图，未导入', kind: 'loss' }];
  const source = { name: 'x', text: lines.join('\n'), declared: [], remarks: [], isPage: true, gaps };
  expect(importPolicy(source, { id: 'x', place: undefined, indicators: [] }).mdx).toContain('text: "full"');
});

it('calls a document whole of which only its page’s editors were left out', () => {
  const page = `首页|导航\n${text}\n文章录入：${person}　责任编辑：${thirdPerson}\n网站地图`;
  const source = { name: 'x', text: page, declared: [], remarks: [], isPage: true };
  const { mdx } = importPolicy(source, { id: 'x', place: undefined, indicators: [] });
  expect(mdx).toContain('text: "full"');
  expect(mdx).toContain('正文逐字保留；文件之外的页面文字未收录。');
});

it('takes the place of its rows from the issuer, where that is known and the person gave none', () => {
  const places = [{ id: 'qingxi', name: '青溪县', level: 'county', parent: undefined }];
  const written = '关于办学的通知\n请各校执行，组建教育集团3个。\n青溪县教育局\n2025年3月1日';
  const of = (text: string, place?: string) =>
    importPolicy({ name: 'x', text, declared: [], remarks: [] }, { id: 'x', place, indicators: [], places });
  const [, row = ''] = of(written).targets;
  expect(row).toContain('qingxi');
  expect(row).toContain('地方取自发文机关');
  expect(of(written).placeFrom).toBe('issuer');
  expect(of(written).mdx).not.toContain('qingxi');
  expect(of(written, 'qingxi').targets[1]).not.toContain('发文机关');
  expect(of(written.replace('青溪县', '市')).placeFrom).toBe('none');
});
