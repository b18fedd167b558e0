const header = /^(?:完成|工作|整改|推进)?(?:时限|期限|时间|完成时间|时间节点|时间要求|时间安排)(?:要求)?$/u;
const cell = /^(?:到|于|在)?(?:\d{4}年|[今明]年|\d{1,2}月|[“"]?十[三四五六]五)[^，。；;]{0,12}$/u;

/**
 * For each line of a clause what the column 时限 of its table says of it: undefined where there is no such column, empty where the
 * row's cell is not found. A table's row is a line with tabs or bars, or its cells are lines, one after the other.
 */
export function deadlineCells(lines: readonly string[]): readonly (string | undefined)[] {
  const rows = lines.map((line) =>
    /[|\t]/u.test(line) ? line.split(/[|\t]/u).map((text) => text.trim()) : [],
  );
  const wide = rows.findIndex((row) => row.some((text) => header.test(text)));
  const tall = lines.findIndex((line) => header.test(line.trim()));
  return lines.map((line, index) => {
    if (wide !== -1 && index > wide && rows[index]?.length === rows[wide]?.length)
      return rows[index]?.[rows[wide]?.findIndex((text) => header.test(text)) ?? 0] ?? '';
    if (tall === -1 || index <= tall || line.length > 60) return undefined;
    const next = lines.slice(index, index + 5).find((text) => cell.test(text.trim()));
    return next?.trim() ?? '';
  });
}
