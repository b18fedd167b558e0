const year =
  /^(?:截至)?(?:\d{4}年?(?:\d{1,2}月)?底?(?:目标|实际|完成|预期)?值?|[今去明前]年)(?:[(（][^()（）]*[)）])?$/u;
const ordinal = /^(?:序号|编号)$/u;
/** A line that is a cell and no sentence. */
const longest = 24;

/**
 * For each line what it says of a table with a column for each of several years: the whole table for the first line below its header,
 * without its running numbers; empty for its other lines, undefined where a line is of none. The numbers of
 * such a table have no one year.
 */
export function yearTableRows(lines: readonly string[]): readonly (string | undefined)[] {
  const rows = lines.map((line) =>
    /[|\t]/u.test(line) ? line.split(/[|\t]/u).map((text) => text.trim()) : [],
  );
  const said: (string | undefined)[] = lines.map(() => undefined);
  for (let at = 0; at < lines.length; at += 1) {
    const isWide = (rows[at] ?? []).filter((text) => year.test(text)).length > 1;
    let first = at;
    if (isWide) first = at + 1;
    else while (year.test((lines[first] ?? '').trim())) first += 1;
    if (!isWide && first - at < 2) continue;
    let end = first;
    const isCell = (index: number) => {
      const line = (lines[index] ?? '').trim();
      return isWide
        ? rows[index]?.length === rows[at]?.length
        : line.length <= longest && !/[。；！]/u.test(line);
    };
    while (end < lines.length && isCell(end)) end += 1;
    const text = isWide
      ? withoutOrdinals(lines.slice(first, end), rows[at] ?? [])
      : withoutTallOrdinals(lines.slice(0, end), first);
    if (text.some((line) => /\d/u.test(line)))
      for (let index = first; index < end; index += 1) said[index] = index === first ? text.join(' | ') : '';
    at = Math.max(at, end - 1);
  }
  return said;
}

/** The rows of a table without its column 序号: its numbers count nothing. */
function withoutOrdinals(lines: readonly string[], header: readonly string[]): readonly string[] {
  const column = header.findIndex((text) => ordinal.test(text));
  if (column === -1) return lines.map((line) => line.trim());
  return lines.map((line) => {
    const cells = line.split(/[|\t]/u).map((text) => text.trim());
    return cells.filter((text, at) => at !== column && text !== '').join(' | ');
  });
}

/** The same for cells that are lines one after the other: a cell that is its row's number, as far apart as the header is wide. */
function withoutTallOrdinals(lines: readonly string[], first: number): readonly string[] {
  const width = first - lines.findLastIndex((line, at) => at < first && ordinal.test(line.trim()));
  const isOrdinal = (text: string, at: number) => at % width === 0 && text === String(at / width + 1);
  const cells = lines.slice(first).map((line) => line.trim());
  return width > first ? cells : cells.filter((text, at) => !isOrdinal(text, at));
}
