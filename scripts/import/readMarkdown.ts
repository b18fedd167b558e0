import type { SourceText } from '../../src/import/source/SourceText.ts';

/**
 * A markdown file as text: the `#` of headings and the front matter go, everything else stays as written, because a policy's
 * own `*`, `_` and `1.` cannot be told from marks.
 */
export function readMarkdown(written: string, name: string): SourceText {
  const lines = written.split(/\r\n|\r|\n/u);
  const end = /^---\s*$/u.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line))
    : -1;
  const body = lines.map((line, index) => (index <= end ? '' : withoutMark(line)));
  const remark = `Markdown 文件头（第 1—${end + 1} 行）没有读入；其中的标题、日期请自行抄到新文件的文件头`;
  return { name, text: body.join('\n'), declared: [], remarks: end > 0 ? [remark] : [] };
}

function withoutMark(line: string): string {
  const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u.exec(line)?.[1];
  return heading === undefined ? line : heading.replace(/[ \t]+#+[ \t]*$/u, '');
}
