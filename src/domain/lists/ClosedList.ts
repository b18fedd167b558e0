/** A closed vocabulary: English codes, each with its one Chinese label. A cell may carry either. */
export type ClosedList = Readonly<Record<string, string>>;

/** The English codes of a closed list, as a type. */
export type CodeOf<L extends ClosedList> = keyof L & string;

/** The code that a cell names by code or by Chinese label; undefined when it is neither. */
export function codeOf<L extends ClosedList>(list: L, written: string): CodeOf<L> | undefined {
  if (Object.hasOwn(list, written)) return written;
  return Object.keys(list).find((code) => list[code] === written);
}
