import { type Mark, marks } from '../domain/lists/marks.ts';

/** Why there is no number: 无数据, 不适用, 不公布, 来源隐去. Never 0 or a dash. */
export function formatMark(mark: Mark): string {
  return marks[mark];
}
