const header = /^(?:完成|工作|整改|推进)?(?:时限|期限|时间|完成时间|时间节点|时间要求|时间安排)(?:要求)?$/u;
const heads =
  /^(?:序号|编号|(?:工作|重点|目标|主要|具体)?(?:任务|内容|事项|目标|举措|措施|指标)(?:名称)?|项目|阶段|步骤|备注|(?:责任|牵头|配合|实施)(?:单位|科室|股室|部门|人)|任务分解)$/u;
const cell = /^(?:到|于|在)?(?:\d{4}年|[今明]年|\d{1,2}月|[“"]?十[三四五六]五)[^，。；;]{0,12}$/u;

/**
 * For each line of a clause what the column 时限 of its table says of it: undefined where there is no such column, empty where the
 * row's cell is not certain. A table's row is a line with tabs or bars, or its cells are lines, one after the other; then
 * the rows are known only where the header's own words show how many columns there are.
 */
export function deadlineCells(lines: readonly string[]): readonly (string | undefined)[] {
  const rows = lines.map((line) =>
    /[|\t]/u.test(line) ? line.split(/[|\t]/u).map((text) => text.trim()) : [],
  );
  const tall = lines.findIndex((line) => header.test(line.trim()));
  const grid = tall === -1 ? undefined : gridAt(lines, tall);
  return lines.map((line, index) => {
    const wide = rows.findLastIndex(
      (row, at) => at < index && row.length === rows[index]?.length && row.some((text) => header.test(text)),
    );
    if (wide !== -1 && rows[index]?.length !== 0)
      return rows[index]?.[rows[wide]?.findIndex((text) => header.test(text)) ?? 0] ?? '';
    if (tall === -1 || index <= tall || line.length > 60) return undefined;
    if (grid === undefined) return '';
    const row = Math.floor((index - grid.start) / grid.width);
    const own = lines[grid.start + row * grid.width + (tall - grid.start)]?.trim() ?? '';
    return cell.test(own) ? own : '';
  });
}

/** The header's first line and its number of columns; undefined where the lines below do not repeat in that rhythm. */
function gridAt(
  lines: readonly string[],
  tall: number,
): { readonly start: number; readonly width: number } | undefined {
  const isHead = (at: number) => {
    const text = lines[at]?.trim() ?? '';
    return at >= 0 && at < lines.length && (heads.test(text) || at === tall);
  };
  let start = tall;
  while (isHead(start - 1)) start -= 1;
  let end = tall;
  while (isHead(end + 1)) end += 1;
  const width = end - start + 1;
  const times = lines.flatMap((line, at) => (at > end && cell.test(line.trim()) ? [at] : []));
  const isRegular = width > 1 && times.length > 0 && times.every((at) => (at - tall) % width === 0);
  return isRegular && times.every((at, index) => at === tall + width * (index + 1))
    ? { start, width }
    : undefined;
}
