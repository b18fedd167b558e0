import { expect, it } from 'vitest';
import type { Problem } from '../../src/domain/Problem.ts';
import { problemPage } from './problemPage.ts';

const problem: Problem = {
  file: 'data/schools.csv',
  row: 12,
  column: 'stage',
  level: 'error',
  code: 'bad-value',
  message: '“<小学>”不在允许的写法之内',
};

it('lists every problem with its file, row and column, and what was found as text', () => {
  expect(problemPage([problem], '/')).toContain(
    '<tr><td>data/schools.csv</td><td>12</td><td>stage</td><td>错误</td><td>“&#60;小学&#62;”不在允许的写法之内</td></tr>',
  );
});

it('says that a fault is the whole file’s', () => {
  expect(problemPage([{ ...problem, row: 0, column: '' }], '/')).toContain('<td>整个文件</td>');
});

it('puts errors before warnings, lists 200 and counts the rest', () => {
  const warning: Problem = { ...problem, file: 'data/events.csv', level: 'warning', message: '提醒一下' };
  const page = problemPage([warning, ...Array.from({ length: 204 }, () => problem)], '/');
  expect(page.match(/<td>错误<\/td>/gu)).toHaveLength(200);
  expect(page).not.toContain('提醒一下');
  expect(page).toContain('还有 5 处没有列出');
});

it('loads the live reload below the path that the site is served from', () => {
  expect(problemPage([problem], '/gongbao/')).toContain('src="/gongbao/@vite/client"');
});
