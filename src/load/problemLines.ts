import { type ProblemCode, problemCodes } from '../domain/lists/problemCodes.ts';
import type { Problem } from '../domain/Problem.ts';
import { sortedProblems } from './sortedProblems.ts';

/** Lines printed for one file before the rest is summed up by kind. */
const linesPerFile = 200;

/** What a person reads: one line per problem, at most 200 a file (errors first), then a line per kind for the rest. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const files = Map.groupBy(sortedProblems(problems), (problem) => problem.file);
  return [...files].flatMap(([file, ofFile]) => {
    const errors = ofFile.filter((problem) => problem.level === 'error');
    const warnings = ofFile.filter((problem) => problem.level === 'warning');
    const shown = new Set([...errors, ...warnings].slice(0, linesPerFile));
    const rest = ofFile.filter((problem) => !shown.has(problem));
    return [...sortedProblems([...shown]).map(line), ...restLines(file, rest)];
  });
}

/** The last line: how much is wrong and what to do. */
export function problemSummary(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) return '检查完毕，没有发现问题。';
  if (errors === 0) return `检查完毕，没有错误，有 ${grouped(warnings)} 处提醒，涉及 ${files} 个文件。`;
  const also = warnings === 0 ? '' : `、${grouped(warnings)} 处提醒`;
  return `检查完毕，有 ${grouped(errors)} 处错误${also}，涉及 ${files} 个文件；改好后请再运行一次检查。`;
}

function line({ file, row, column, level, code, message }: Problem): string {
  return `${file}:${row}:${column} ${level} ${code} ${message}`;
}

function restLines(file: string, rest: readonly Problem[]): readonly string[] {
  const kinds = Map.groupBy(rest, (problem) => `${problem.level} ${problem.code}`);
  return [...kinds].map(([kind, { length }]) => {
    const words = problemCodes[kind.slice(kind.indexOf(' ') + 1) as ProblemCode];
    return `${file}:0: ${kind} 还有 ${grouped(length)} 处同类问题（${words}）没有逐条列出；要看全部，请加 --format json`;
  });
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
}
