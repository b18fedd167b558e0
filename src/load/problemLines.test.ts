import { describe, expect, it } from 'vitest';
import type { Problem } from '../domain/Problem.ts';
import { problemJson } from './problemJson.ts';
import { problemLines, problemSummary } from './problemLines.ts';

const problem = (row: number, rest: Partial<Problem> = {}): Problem => ({
  file: 'data/schools.csv',
  row,
  column: 'place',
  level: 'error',
  code: 'unknown-place',
  message: '查不到',
  ...rest,
});
const many = (count: number, rest: Partial<Problem> = {}) =>
  Array.from({ length: count }, (_, index) => problem(index + 2, rest));

describe('the lines about problems', () => {
  it('name file, row, column, level, code and message, by file and row', () => {
    expect(
      problemLines([problem(12), problem(3), problem(9, { file: 'content/site.yaml', column: '' })]),
    ).toEqual([
      'content/site.yaml:9: error unknown-place 查不到',
      'data/schools.csv:3:place error unknown-place 查不到',
      'data/schools.csv:12:place error unknown-place 查不到',
    ]);
  });

  it('are at most 200 a file, then one per kind', () => {
    const lines = problemLines([...many(100_000), problem(1, { file: 'data/groups.csv' })]);
    expect(lines).toHaveLength(202);
    expect(lines[0]).toBe('data/groups.csv:1:place error unknown-place 查不到');
    expect(lines[200]).toBe('data/schools.csv:201:place error unknown-place 查不到');
    expect(lines[201]).toBe(
      'data/schools.csv:0: error unknown-place 还有 99,800 处同类问题（地方查不到）没有逐条列出；要看全部，请加 --format json',
    );
  });

  it('show errors before warnings where not all are shown', () => {
    const lines = problemLines([...many(300, { level: 'warning', code: 'two-spellings' }), problem(900)]);
    expect(lines[199]).toBe('data/schools.csv:900:place error unknown-place 查不到');
    expect(lines[200]).toBe(
      'data/schools.csv:0: warning two-spellings 还有 101 处同类问题（同校两种写法）没有逐条列出；要看全部，请加 --format json',
    );
  });

  it('end with a summary', () => {
    expect(problemSummary([])).toBe('检查完毕，没有发现问题。');
    expect(problemSummary(many(2, { level: 'warning' }))).toBe(
      '检查完毕，没有错误，有 2 处提醒，涉及 1 个文件。',
    );
    expect(problemSummary(many(1200))).toBe(
      '检查完毕，有 1,200 处错误，涉及 1 个文件；改好后请再运行一次检查。',
    );
    expect(problemSummary([problem(2), problem(3, { level: 'warning', file: 'data/groups.csv' })])).toBe(
      '检查完毕，有 1 处错误、1 处提醒，涉及 2 个文件；改好后请再运行一次检查。',
    );
  });
});

describe('the problems as JSON', () => {
  it('are one array with all of them', () => {
    expect(problemJson([])).toEqual(['[', ']']);
    expect(JSON.parse(problemJson([problem(2), problem(3)]).join('\n'))).toEqual([problem(2), problem(3)]);
    expect(JSON.parse(problemJson(many(1000)).join('\n'))).toHaveLength(1000);
  });
});
