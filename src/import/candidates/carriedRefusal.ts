import type { FoundFigure } from './FoundFigure.ts';

/** A figure with the reason for which it makes no row; undefined where it makes one. */
export interface JudgedFigure {
  readonly figure: FoundFigure;
  readonly reason: string | undefined;
}

const whole = /还没有做到|提议|适用的条件|其中一些|(?<!括号里的)一部分/u;

/** Why 占比45.2% and 其中教学点21个 make no row: the whole that they are of makes none. Undefined where it does. */
export function carriedRefusal(figure: FoundFigure, last: JudgedFigure | undefined): string | undefined {
  if (last?.reason === undefined || !whole.test(last.reason)) return undefined;
  const { clause, earlier, before, printed } = last.figure;
  const isSame = clause === figure.clause && earlier === figure.earlier;
  const [near = ''] = /[^,，。；;]*$/u.exec(figure.before) ?? [];
  if (!isSame || !figure.before.startsWith(before) || !/^\s*(?:其中|占)/u.test(near)) return undefined;
  return `是前面“${printed}”的一部分，那个数没有列行`;
}
