import { expect, it } from 'vitest';
import { textStatus } from './textStatus.ts';

it('counts the pages that have the words', () => {
  expect(textStatus('教联体', { total: 10, parts: undefined, exact: undefined })).toBe('有 10 页。');
});

it('says which words each page has where none has them together', () => {
  expect(textStatus('核心的章程', { total: 2, parts: ['核心', '章程'], exact: undefined })).toBe(
    '这些页面里没有连着写的“核心的章程”；“核心”“章程”都有的有 2 页。',
  );
});

it('tells the pages that have a number as it is written from those that only have its digits', () => {
  expect(textStatus('3.6%', { total: 20, parts: undefined, exact: 3 })).toBe(
    '写着“3.6%”的 3 页排在前面；查数字时不分小数点和百分号，数字相同的共有 20 页。',
  );
  expect(textStatus('3.6%', { total: 1, parts: undefined, exact: 0 })).toBe(
    '没有看到写着“3.6%”的页；查数字时不分小数点和百分号，数字相同的共有 1 页。',
  );
  expect(textStatus('60%以上', { total: 13, parts: undefined, exact: 13 })).toBe('有 13 页。');
});

it('speaks only of the pages that were searched when nothing is found', () => {
  expect(textStatus('学小村', { total: 0, parts: undefined, exact: undefined })).toBe(
    '这些页面里没有找到“学小村”。学校和集团请看“名称”一栏。',
  );
  expect(textStatus('6%', { total: 0, parts: undefined, exact: undefined })).toContain('数字要写全');
  expect(textStatus('<script>', { total: 0, parts: undefined, exact: undefined })).not.toContain('写全');
});
