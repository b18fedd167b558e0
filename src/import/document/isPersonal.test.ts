import { expect, it } from 'vitest';
import { isPersonal, withoutPersons } from './isPersonal.ts';

it.each([
  '领导签发:张三',
  '联系人及电话:张三6000000',
  '联系人:张三,联系电话:0578-0000000',
  '联系电话:13800000000',
  '责任编辑:赵六',
  '签发人:欧阳某某',
])('takes %s for personal', (line) => {
  expect(isPersonal(line)).toBe(true);
});

it.each([
  '联系人:',
  '联系电话:____',
  '校对:各校自行负责',
  '联系:县教育局',
  '审核:同意',
  '联系方式:办公室',
  '核稿:教研室',
  '联系人:张三负责联系工作。',
  '来源:张三',
])('keeps %s', (line) => {
  expect(isPersonal(line)).toBe(false);
});

it('quotes a line without the names and telephones in it, and nothing else less', () => {
  expect(withoutPersons('来源：办公室 作者：王五 点击：123 电话：0578-8123456 ICP备12345678号')).toBe(
    '来源：办公室 作者：（姓名略） 点击：123 电话：（号码略） ICP备12345678号',
  );
  expect(withoutPersons('作者：本站 阅读：55')).toBe('作者：本站 阅读：55');
});
