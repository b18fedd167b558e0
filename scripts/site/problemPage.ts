import type { Problem } from '../../src/domain/Problem.ts';
import { problemSummary } from '../../src/load/problemLines.ts';
import { sortedProblems } from '../../src/load/sortedProblems.ts';

/** Problems shown on the page; the rest are counted. */
const most = 200;

/** What `npm run dev` shows instead of a page while the workspace has errors: each with its file, row and column. */
export function problemPage(problems: readonly Problem[], base: string): string {
  const errorsFirst = sortedProblems(problems).toSorted((a, b) => a.level.localeCompare(b.level));
  const rest = problems.length - most;
  const more = rest > 0 ? `<p>还有 ${rest} 处没有列出；运行 npm run check-data 看全部。</p>` : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>数据有误</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.7; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem; border-bottom: 1px solid; text-align: start; vertical-align: top; }
td:nth-child(-n + 4) { white-space: nowrap; }
</style>
<script type="module" src="${base}@vite/client"></script>
</head>
<body>
<h1>数据有误，先改正再看</h1>
<p>${escaped(problemSummary(problems))}保存以后，这一页自己会更新。</p>
<table>
<thead><tr><th>文件</th><th>行</th><th>列</th><th></th><th>说明</th></tr></thead>
<tbody>
${errorsFirst.slice(0, most).map(row).join('\n')}
</tbody>
</table>
${more}
</body>
</html>
`;
}

function row({ file, row: number, column, level, message }: Problem): string {
  const cells = [
    file,
    number === 0 ? '整个文件' : String(number),
    column,
    level === 'error' ? '错误' : '提醒',
    message,
  ];
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
