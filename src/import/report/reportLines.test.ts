import { expect, it } from 'vitest';
import { digits, landline, somebody, wang } from '../document/inventedPersons.ts';
import { cutLines } from './cutLines.ts';
import { reportLines } from './reportLines.ts';

const nothing = {
  id: 'x',
  otherId: 'x-2',
  title: '标题',
  mdx: '',
  cut: [],
  doubts: [],
  targets: ['target'],
  observations: ['observation'],
  refused: [],
  placeFrom: 'given',
} as const;
const files = { policy: 'content/policies/x.mdx', cut: '.import/x-cut.txt', text: undefined };

it('says in words that there was nothing to cut, to doubt or to paste', () => {
  const text = reportLines(nothing, files).join('\n');
  expect(text).toContain('已写入 content/policies/x.mdx：标题');
  expect(text).toContain('没有切掉任何文字。');
  expect(text).toContain('没有发现可疑之处。');
  expect(text).toContain('没有找到可作目标的数字。');
});

it('quotes every line that was cut in full by reason, but never names or telephones', () => {
  const cut = [
    { number: 1, text: '<b></b>', reason: 'markup' },
    { number: 4, text: '一行很长很长很长很长很长很长很长很长很长很长很长的推广词', reason: 'spam' },
    { number: 6, text: `来源：办公室 作者：${wang} 点击：123`, reason: 'field' },
    { number: 8, text: '扫一扫在手机打开当前页', reason: 'inside' },
    { number: 9, text: `联系人：${wang.slice(0, 1)}${somebody.slice(2)} ${digits}`, reason: 'personal' },
    { number: 10, text: `网站标识码：3311230001 电话：${landline}`, reason: 'chrome' },
  ] as const;
  expect(cutLines(cut)).toEqual([
    '切掉 6 行：',
    '  夹在文件中间的网页文字，请逐行核对 1 行：',
    '    第 8 行：扫一扫在手机打开当前页',
    '  网页代码 1 行：',
    '    第 1 行：<b></b>',
    '  与公文无关的推广词 1 行：',
    '    第 4 行：一行很长很长很长很长很长很长很长很长很长很长很长的推广词',
    '  网页框架文字 1 行：',
    '    第 10 行：网站标识码：3311230001 电话：××',
    '  页面信息栏（已读入文件头） 1 行：',
    '    第 6 行：来源：办公室 作者：王×× 点击：123',
    '  只有签发人、联系人或电话的行（个人信息，不收录；姓名、号码以××代替） 1 行：',
    '    第 9 行：联系人：王×× ××',
  ]);
});

it('shows the first lines of a long list and names the file that has all of them', () => {
  const cut = Array.from({ length: 60 }, (_, at) => ({
    number: at + 1,
    text: `第${at}条链接`,
    reason: 'after' as const,
  }));
  const text = reportLines({ ...nothing, cut }, files).join('\n');
  expect(text).toContain('……还有 22 行没有列在这里。');
  expect(text).toContain('切掉的每一行都抄在 .import/x-cut.txt');
});

it('names the file whose line numbers it uses where the source has none, and numbers that made no row', () => {
  const refused = [{ clause: '三', phrase: '数百名教师', reason: '没有确数' }];
  const text = reportLines({ ...nothing, refused }, { ...files, text: '.import/x-text.txt' }).join('\n');
  expect(text).toContain('读出的文字另存在 .import/x-text.txt，下面的行号是它的行号。');
  expect(text).toContain('三“数百名教师”：没有确数');
});

it('says at the top where the places of the rows are from, unless the person gave one', () => {
  const found = { ...nothing, targets: ['target', 'x-t01'] };
  expect(reportLines({ ...found, placeFrom: 'none' }, files)[1]).toContain('没有写 --place');
  expect(reportLines({ ...found, placeFrom: 'issuer' }, files)[1]).toContain('取自发文机关');
  expect(reportLines(found, files).join()).not.toContain('--place');
  expect(reportLines({ ...nothing, placeFrom: 'none' }, files).join()).not.toContain('--place');
});
