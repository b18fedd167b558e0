const fence = /^ {0,3}(`{3,}|~{3,})/u;

/** The text with code (fenced or inline) and MDX comments blanked out: what remains stands where it stood. */
export function withoutCode(body: string): string {
  let open: string | undefined;
  const lines = body.split('\n').map((line) => {
    const mark = fence.exec(line)?.[1];
    const wasOpen = open !== undefined;
    if (open === undefined) open = mark;
    else if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
    return wasOpen || mark !== undefined ? ' '.repeat(line.length) : line;
  });
  return lines
    .join('\n')
    .replace(/\{\/\*.*?\*\/\}/gsu, blanked)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, blanked);
}

function blanked(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}
