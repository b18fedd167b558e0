const year =
  /^(?:截至)?(?:\d{4}年?(?:\d{1,2}月)?底?(?:目标|实际|完成)?|[今去明前]年)(?:[(（][^()（）]*[)）])?$/u;
const value = /^(?:[\d.,]+\s?[%％]?[万亿]?[个所家名人元次项]?|[-—/])$/u;

/**
 * For each line the row of a table with a column for each of several years that it is; empty for the lines of a row after its
 * first, undefined where it is none. The numbers of such a row have no one year.
 */
export function yearTableRows(lines: readonly string[]): readonly (string | undefined)[] {
  const rows = lines.map((line) =>
    /[|\t]/u.test(line) ? line.split(/[|\t]/u).map((text) => text.trim()) : [],
  );
  const years = (row: readonly string[]) => row.filter((text) => year.test(text)).length;
  const cells = tallRows(lines.map((line) => line.trim()));
  return rows.map((row, index) => {
    if (row.length === 0) return cells.get(index);
    if (!/\d/u.test(row.join('')) || years(row) > 1) return undefined;
    const isBelow = rows.some((above, at) => at < index && above.length === row.length && years(above) > 1);
    return isBelow ? (lines[index] ?? '').trim() : undefined;
  });
}

/** The same where every cell is a line: a word and as many values as there are years, again and again. */
function tallRows(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (year.test(lines[end] ?? '')) end += 1;
    const count = end - at;
    for (; count > 1; end += count + 1) {
      const row = lines.slice(end, end + count + 1);
      if (row.length <= count || !row.slice(1).every((text) => value.test(text))) break;
      row.forEach((_, cell) => {
        found.set(end + cell, cell === 0 ? row.join(' | ') : '');
      });
    }
    at = Math.max(at, end - 1);
  }
  return found;
}
