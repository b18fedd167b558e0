/**
 * Yearbook symbols: why a cell has no number. Four different facts, and none of them is zero.
 * In data files they stand in square brackets: `[x]`.
 */
export const marks = { x: '无数据', z: '不适用', c: '不公布', r: '来源隐去' } as const;

export type Mark = keyof typeof marks;

/** The mark a cell carries (`[x]`, full-width brackets too, or the Chinese word); undefined for anything else. */
export function markOf(cell: string): Mark | undefined {
  const letter = /^[[［【]([xzcr])[\]］】]$/iu.exec(cell)?.[1]?.toLowerCase();
  return (Object.keys(marks) as Mark[]).find((mark) => mark === letter || marks[mark] === cell);
}
