import type { SourceText } from '../../src/import/source/SourceText.ts';
import { isDelimiterRow, pipedCells } from '../../src/import/table/pipeGrids.ts';

/**
 * A markdown file as text: the `#` of headings, the line under a table's head, the front matter and comments that nobody sees go, everything else stays as
 * written, because a policy's own `*`, `_` and `1.` cannot be told from marks.
 */
export function readMarkdown(written: string, name: string): SourceText {
  const comments = written.match(comment) ?? [];
  const lines = withoutComments(written).split(/\r\n|\r|\n/u);
  const end = /^---\s*$/u.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line))
    : -1;
  const body = lines.map((line, index) =>
    index <= end || isUnderHead(line, lines[index - 1] ?? '') ? '' : withoutMark(line),
  );
  const remark = `Markdown 文件头（第 1—${end + 1} 行）没有读入；其中的标题、日期请自行抄到新文件的文件头`;
  const hidden = `有 ${comments.length} 处注释（<!-- … -->，网页上看不见）没有读入；是正文的请自行补上`;
  const remarks = [...(end > 0 ? [remark] : []), ...(comments.length > 0 ? [hidden] : [])];
  return { name, text: body.join('\n'), declared: [], remarks };
}

/** | --- | --- | below a row of as many cells. */
function isUnderHead(line: string, above: string): boolean {
  const cells = pipedCells(above)?.length;
  return cells !== undefined && isDelimiterRow(line) && pipedCells(line)?.length === cells;
}

const comment = /<!--[\s\S]*?-->/gu;

/** The lines of a comment stay as empty ones: the numbers of the others do not change. */
function withoutComments(written: string): string {
  return written.replace(comment, (found) => found.replace(/[^\r\n]+/gu, ''));
}

function withoutMark(line: string): string {
  const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u.exec(line)?.[1];
  return heading === undefined ? line : heading.replace(/[ \t]+#+[ \t]*$/u, '');
}
