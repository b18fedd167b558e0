import { expect, it } from 'vitest';
import { plainForm } from '../script/plainForm.ts';
import {
  asked,
  contact,
  digits,
  identity,
  landline,
  mobile,
  otherPerson,
  otherShort,
  ouyang,
  person,
  phone,
  shortPerson,
  signer,
  somebody,
  thirdPerson,
  wang,
  zhang,
  zhao,
} from './inventedPersons.ts';
import { isPersonal } from './isPersonal.ts';
import { maskPersons } from './maskPersons.ts';
import { maskLines } from './maskText.ts';

function isCut(line: string): boolean {
  return isPersonal(plainForm(maskPersons(line).text));
}

it.each([
  `${signer}:${zhang}`,
  `${contact}:${zhang}${digits}`,
  `${asked}:${zhang},${phone}:${landline}`,
  `${phone}:${mobile}`,
  `责任编辑:${zhao}`,
  `（联系人：${person}，联系电话：${landline}）`,
  `${asked}: ${person} ${otherPerson}`,
  `签 发 人：${thirdPerson}`,
  `拟稿：${shortPerson}　核稿：${shortPerson}`,
  `电话：（0746）${digits}`,
  `联系电话：${landline}、${digits}`,
  `业务咨询：${person}（${digits}）`,
  `签发人:欧阳${somebody.slice(1)}`,
  `一审：${otherPerson}　二审：${shortPerson}　三审：${thirdPerson}`,
  `初审：${otherPerson}复审：${shortPerson}终审：${thirdPerson}`,
  `经办：${person}`,
])('takes %s for personal', (line) => {
  expect(isCut(line)).toBe(true);
});

it.each([
  '联系人:',
  '联系电话:____',
  '校对:各校自行负责',
  '联系:县教育局',
  '审核:同意',
  '联系方式:办公室',
  '核稿:教研室',
  `${asked}:${zhang}负责联系工作。`,
  `来源:${zhang}`,
  '联系人：理事长',
  '联系人：×××　电话：××××',
  '联系方式：电话、微信',
  '编辑：集团教师',
  '签发：理事长',
  '审核：材料齐全，限3日内办结',
  '联系：每月2次',
  '审核：党组织',
  '审核：高校',
  '联系人：成员',
  '责任人：管理员',
  `打字：${shortPerson}　共印50份`,
])('keeps %s', (line) => {
  expect(isCut(line)).toBe(false);
});

it.each([
  [
    `来源：办公室 作者：${wang} 点击：123 电话：${landline} ICP备12345678号`,
    '来源：办公室 作者：王×× 点击：123 电话：×× ICP备12345678号',
  ],
  ['作者：本站 阅读：55', '作者：本站 阅读：55'],
  [`青教复〔2025〕12号　　签发人：${thirdPerson}`, '青教复〔2025〕12号　　签发人：赵××'],
  [
    `报基教科（联系人：${person}，电话：${landline}，邮箱：zxm@example.gov.cn）。`,
    '报基教科（联系人：周××，电话：××，邮箱：××）。',
  ],
  [`寄县教育局305室，${person}收，${mobile}。`, '寄县教育局305室，周××收，××。'],
  [`联系人：县教育局${person}，${landline}`, '联系人：县教育局周××，××'],
  [`联系人：${ouyang}`, '联系人：欧阳××'],
  [`此件联系人${person}，电话${digits}。`, '此件联系人周××，电话××。'],
  [`1 一中教育集团 ${person} ${mobile}`, '1 一中教育集团 周×× ××'],
  [`监督电话：${landline}`, `监督电话：${landline}`],
  ['组　长：张建国　县教育局局长', '组　长：张××　县教育局局长'],
  [`副组长：${thirdPerson}、${shortPerson}（兼）`, '副组长：赵××、孙××（兼）'],
  [`成员：${otherPerson}、${shortPerson}`, '成员：李××、孙××'],
  ['成　员：孙　丽　基教科科长', '成　员：孙××　基教科科长'],
  ['成员：孙丽　基教科科长', '成员：孙××　基教科科长'],
  ['成员：王庄、李集、石桥', '成员：王庄、李集、石桥'],
  ['成员：王庄小学、李集小学', '成员：王庄小学、李集小学'],
  ['组长：局长，副组长：主任', '组长：局长，副组长：主任'],
  [`出席：${thirdPerson}、${otherPerson}`, '出席：赵××、李××'],
  ['投入 高标准 12345678元', '投入 高标准 12345678元'],
  ['联系人：周老师', '联系人：周老师'],
  [`记录：${person}`, '记录：周××'],
  [`牵头人：${otherPerson}`, '牵头人：李××'],
  [
    `总校长：${otherPerson}，责任领导：${thirdPerson}；责任科室：基教股`,
    '总校长：李××，责任领导：赵××；责任科室：基教股',
  ],
  [`局长：${thirdPerson}`, '局长：赵××'],
  ['校长：负责集团', '校长：负责集团'],
  ['记录：常规、专项、成果', '记录：常规、专项、成果'],
  ['校长：高级教师，记录：文档', '校长：高级教师，记录：文档'],
  [`报${person}处，电话${landline}。`, '报周××处，电话××。'],
  [`与基教股${shortPerson}联系（${digits}）。`, '与基教股孙××联系（××）。'],
  [`发至${person}邮箱a.b@example.cn。`, '发至周××邮箱××。'],
  ['发至邮箱jyj@example.gov.cn。', '发至邮箱jyj@example.gov.cn。'],
  [`QQ群：${digits}9；微信号：abc_1234；公众号：yunxi`, 'QQ群：××；微信号：××；公众号：yunxi'],
  [`${digits}@example.com`, '××'],
  [`身份证号${identity}`, '身份证号××'],
  [`统一社会信用代码${identity}`, `统一社会信用代码${identity}`],
  [
    `投入${mobile}元，图书${mobile}册，拨款${mobile}万元`,
    `投入${mobile}元，图书${mobile}册，拨款${mobile}万元`,
  ],
  [`资产编号：${mobile}，准考证号${digits}`, `资产编号：${mobile}，准考证号${digits}`],
  [`优秀校长：${person}（城南小学）、${shortPerson}（一中）`, '优秀校长：周××（城南小学）、孙××（一中）'],
  [
    `本报讯（记者 ${shortPerson} 通讯员 ${otherPerson}）记者从县里获悉`,
    '本报讯（记者 孙×× 通讯员 李××）记者从县里获悉',
  ],
  [
    `2025-10-09 08:15 | 作者：记者 ${shortPerson} 通讯员 ${person}`,
    '2025-10-09 08:15 | 作者：记者 孙×× 通讯员 周××',
  ],
  [`组长：${person}　成员：${shortPerson}、${otherShort}`, '组长：周××　成员：孙××、赵××'],
  [`负责人：${shortPerson}校长`, '负责人：孙××校长'],
  [`文/${shortPerson} 图/${person}`, '文/孙×× 图/周××'],
  [`学生${person}（学籍号G${identity}）获奖。`, '学生周××（学籍号××）获奖。'],
  ['云教发〔2025〕12号，2025年12月31日，12345678元', '云教发〔2025〕12号，2025年12月31日，12345678元'],
])('hides in %s the names and telephones alone', (line, hidden) => {
  expect(maskPersons(line).text).toBe(hidden);
});

it('hides names and telephones that fill a cell of their own', () => {
  const cells = [
    '联系人',
    person,
    '联系电话',
    landline,
    otherPerson,
    mobile,
    wang,
    '2025-03-05 09:30',
    person,
  ];
  expect(maskLines(cells).map(({ text }) => text)).toEqual([
    '联系人',
    '周××',
    '联系电话',
    '××',
    '李××',
    '××',
    '王××',
    '2025-03-05 09:30',
    person,
  ]);
});
