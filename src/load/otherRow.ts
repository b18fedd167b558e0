import type { Spot } from './ProblemList.ts';

/** How a message about one row names another: by number alone in the same file. Spaces included. */
export function otherRow(other: Spot, from: Spot): string {
  return other.file === from.file ? `第 ${other.row} 行` : ` ${other.file} 第 ${other.row} 行`;
}
