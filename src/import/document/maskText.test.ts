import { expect, it } from 'vitest';
import type { SourceCell } from '../source/SourceText.ts';
import {
  digits,
  identity,
  landline,
  mobile,
  otherPerson,
  otherShort,
  person,
  shortPerson,
} from './inventedPersons.ts';
import { maskText } from './maskText.ts';

const cell = (line: number, across = 1, down = 1): SourceCell => ({ first: line, last: line, across, down });

it.each(['\t', '  ', ' ', '　'])(
  'masks the columns of persons and telephones in lines parted by %j',
  (mark) => {
    const row = (...cells: readonly string[]) => cells.join(mark);
    const text = [
      row('学校', '姓名', '职务', '联系电话'),
      row('城南中学', person, '副校长', digits),
      row('东街小学', `${shortPerson}（兼）`, '教导主任', landline),
      '以上名单请核对。',
    ].join('\n');
    const masked = maskText(text);
    expect(masked.text.split('\n').slice(1)).toEqual([
      row('城南中学', '周××', '副校长', '××'),
      row('东街小学', '孙××（兼）', '教导主任', '××'),
      '以上名单请核对。',
    ]);
    expect([...masked.hidden]).toEqual([2, 3]);
    expect(masked.tables).toEqual([{ first: 2, last: 3, hidden: 4 }]);
  },
);

it('keeps in such a table what is no name, and amounts that look like telephones', () => {
  const text = [
    '集团\t负责人\t总校长\t校舍面积',
    `一中集团\t待定\t${otherPerson}\t${mobile}`,
    `王庄集团\t王庄小学校长\t总校长\t${digits}`,
    '石门集团\t白马村\t理事长\t1200',
  ].join('\n');
  expect(maskText(text).text).toBe(text.replace(otherPerson, '李××'));
});

it('masks a row with empty cells by what its cells look like', () => {
  const text = `序号 学校 联系人 手机\n1 城南中学 ${person} ${mobile}\n2 东街小学 ${otherPerson}`;
  expect(maskText(text).text.split('\n')).toEqual([
    '序号 学校 联系人 手机',
    '1 城南中学 周×× ××',
    '2 东街小学 李××',
  ]);
});

it('reads names with a space in them, rare ones, and rows that end early', () => {
  const text = `姓　名　　单　位　　电　话\n孙　丽　城南中学　${digits}\n${person}　东街小学　${digits}`;
  expect(maskText(text).text.split('\n').slice(1)).toEqual(['孙××　城南中学　××', '周××　东街小学　××']);
  const tabs = `序号\t负责人姓名\t手机号码\t办公电话\n1\t孙 丽\t130 0000 0000\n2\t甲乙·丙丁\t无\t${landline}`;
  expect(maskText(tabs).text.split('\n').slice(1)).toEqual(['1\t孙××\t××', '2\t甲××\t无\t××']);
});

it('reads a head of two rows', () => {
  const lines = ['学校', '联系人', '姓名', '电话', '城南中学', person, digits];
  const rows = [
    [cell(1, 1, 2), cell(2, 2)],
    [cell(3), cell(4)],
    [cell(5), cell(6), cell(7)],
  ];
  expect(maskText(lines.join('\n'), [{ rows }]).text.split('\n')).toEqual([
    ...lines.slice(0, 5),
    ...['周××', '××'],
  ]);
});

it('reads a markdown table too', () => {
  const text = `| 学校 | 校长 |\n|---|---|\n| 城南中学 | ${person} |`;
  expect(maskText(text).text.split('\n')[2]).toBe('| 城南中学 | 周×× |');
});

it('masks the cells of a table by its head, also below merged cells, and tells their number once', () => {
  const lines = ['名单', '集团', '总校长', '电话', '一中集团', person, digits, otherPerson, landline];
  const table = {
    rows: [[cell(1, 3)], [cell(2), cell(3), cell(4)], [cell(5, 1, 2), cell(6), cell(7)], [cell(8), cell(9)]],
  };
  const masked = maskText(lines.join('\n'), [table]);
  expect(masked.text.split('\n')).toEqual([
    '名单',
    '集团',
    '总校长',
    '电话',
    '一中集团',
    '周××',
    '××',
    '李××',
    '××',
  ]);
  expect(masked.tables).toEqual([{ first: 5, last: 9, hidden: 4 }]);
});

it('takes no menu and no sentence for a table', () => {
  const text = '首页 局领导 联系方式\n新闻 通知 公告\n网站地图';
  expect(maskText(text).text).toBe(text);
});

it('masks the leaders that are listed below 成员：, but no line behind them', () => {
  const text = `成　员：${otherPerson}　人事股股长\n　　　　${person}　　基教股股长\n　　　　孙　丽　一中校长、书记\n${person}　　基教股股长\n其他人员参加。\n${person}　　基教股股长`;
  expect(maskText(text).text.split('\n')).toEqual([
    ...['成　员：李××　人事股股长', '　　　　周××　　基教股股长', '　　　　孙××　一中校长、书记'],
    ...['周××　　基教股股长', '其他人员参加。', `${person}　　基教股股长`],
  ]);
});

it('masks the names alone below such a list, and those with their office in brackets', () => {
  const text = `成  员：${otherShort.split('').join(' ')}（人事股股长）\n        ${shortPerson}（基教股股长）\n        ${person}\n        各集团总校长\n${person}`;
  expect(maskText(text).text.split('\n')).toEqual([
    ...['成  员：赵××（人事股股长）', '        孙××（基教股股长）', '        周××'],
    ...['        各集团总校长', person],
  ]);
});

it('masks a table parted by commas, but no sentence', () => {
  const text = `序号,姓名,单位,身份证号\n1,${person},城南小学,${identity}\n2,${shortPerson},一中,${identity}`;
  expect(maskText(text).text.split('\n').slice(1)).toEqual(['1,周××,城南小学,××', '2,孙××,一中,××']);
  const prose = '各组组长，成员，联系人\n高标准，严要求，抓落实';
  expect(maskText(prose).text).toBe(prose);
});

it('masks short names below a list that is known to be of persons, and no schools below another', () => {
  const persons = `组长：${person}\n      ${shortPerson}\n      ${shortPerson}、${otherShort}\n      ${otherShort.split('').join('　')}  人事股股长`;
  expect(maskText(persons).text).toBe('组长：周××\n      孙××\n      孙××、赵××\n      赵××  人事股股长');
  const schools = '成员：王庄、李集\n      石桥\n      金华、白马';
  expect(maskText(schools).text).toBe(schools);
});
