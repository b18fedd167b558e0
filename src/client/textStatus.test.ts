import { expect, it } from 'vitest';
import { textStatus } from './textStatus.ts';

it('counts the pages that have the words', () => {
  expect(textStatus('教联体', { total: 10, parts: undefined })).toBe('有 10 页。');
});

it('says which words each page has where none has them together', () => {
  expect(textStatus('核心的章程', { total: 2, parts: ['核心', '章程'] })).toBe(
    '这些页面里没有连着写的“核心的章程”；“核心”“章程”都有的有 2 页。',
  );
});

it('speaks only of the pages that were searched when nothing is found', () => {
  expect(textStatus('学小村', { total: 0, parts: undefined })).toBe(
    '这些页面里没有找到“学小村”。学校和集团请看“名称”一栏。',
  );
  expect(textStatus('6%', { total: 0, parts: undefined })).toContain('数字要写全');
  expect(textStatus('<script>', { total: 0, parts: undefined })).not.toContain('写全');
});
