import type { Problem } from '../domain/Problem.ts';

/** All problems as one JSON array, a line each; an array of none is `[]` over two lines. */
export function problemJson(problems: readonly Problem[]): readonly string[] {
  const last = problems.length - 1;
  const lines = problems.map(({ file, row, column, level, code, message }, index) => {
    const comma = index === last ? '' : ',';
    return `${JSON.stringify({ file, row, column, level, code, message })}${comma}`;
  });
  return ['[', ...lines, ']'];
}
