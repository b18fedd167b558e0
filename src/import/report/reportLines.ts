import type { ImportedPolicy } from '../importPolicy.ts';
import { cutLines } from './cutLines.ts';

/** What the person who imports a document reads: what was cut, what is doubtful, rows to paste, what to do next. */
export function reportLines(
  { title, cut, doubts, targets, observations }: ImportedPolicy,
  file: string,
): readonly string[] {
  return [
    `已写入 ${file}：${title}`,
    '',
    ...cutLines(cut),
    '',
    doubts.length === 0
      ? '没有发现可疑之处。'
      : `请核对 ${doubts.length} 处（行号按来源的文字行数，正文没有改动）：`,
    ...doubts.map(({ line, message }) => `  ${line === undefined ? '' : `第 ${line} 行：`}${message}`),
    '',
    ...rows('目标', 'targets.csv', targets),
    '',
    ...rows('数据', 'observations.csv', observations),
    '',
    '下一步：打开这个文件，逐条处理“# 待核”的各项；把要用的行补全后粘贴到表里；再运行 npm run check-data。',
  ];
}

/** The header makes one line of the rows. */
function rows(what: string, table: string, lines: readonly string[]): readonly string[] {
  if (lines.length <= 1) return [`没有找到可作${what}的数字。`];
  return [`候选${what} ${lines.length - 1} 行，核对、补全后可粘贴到 data/${table}：`, ...lines];
}
