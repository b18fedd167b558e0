import type { KnownIndicator } from '../candidates/FoundFigure.ts';
import type { ImportedPolicy } from '../importPolicy.ts';
import { cutLines } from './cutLines.ts';

/** Cut lines beyond this many are only in the file. */
const most = 40;

/** Files that the person may need beside the policy; paths as the person would write them. */
export interface ReportFiles {
  readonly policy: string;
  /** Every line that was cut, in full. */
  readonly cut: string;
  /** The text as it was read, for sources whose lines an editor does not show; undefined for plain text. */
  readonly text: string | undefined;
}

/** What the person who imports a document reads: what was cut, what is doubtful, rows to paste, what to do next. */
export function reportLines(
  { title, cut, doubts, targets, observations, refused, placeFrom }: ImportedPolicy,
  files: ReportFiles,
  indicators: readonly KnownIndicator[] = [],
): readonly string[] {
  const lines = cutLines(cut);
  const where = files.text === undefined ? '来源文件' : files.text;
  return [
    `已写入 ${files.policy}：${title}`,
    ...(targets.length + observations.length > 2 ? placed[placeFrom] : []),
    ...(files.text === undefined ? [] : [`读出的文字另存在 ${files.text}，下面的行号是它的行号。`]),
    '',
    ...lines.slice(0, most),
    ...(lines.length > most ? [`  ……还有 ${lines.length - most} 行没有列在这里。`] : []),
    ...(cut.length > 0 ? [`切掉的每一行都抄在 ${files.cut}；请看有没有正文。`] : []),
    '',
    doubts.length === 0
      ? '没有发现可疑之处。'
      : `请核对 ${doubts.length} 处（行号按${where}，正文没有改动）：`,
    ...doubts.map(({ line, message }) => `  ${line === undefined ? '' : `第 ${line} 行：`}${message}`),
    '',
    ...rows('目标', 'targets.csv', targets),
    '',
    ...rows('数据', 'observations.csv', observations),
    ...(refused.length === 0 ? [] : ['', `另有 ${refused.length} 处像数而没有列成行：`]),
    ...refused.map(({ clause, phrase, reason }) => `  ${clause}“${phrase}”：${reason}`),
    '',
    '下一步：打开这个文件，逐条处理“# 待核”的各项，核对一项删去一行；把要用的行补全后粘贴到表里，核对后删去说明栏的“待核”字样；再运行 npm run check-data。',
    ...(indicators.length === 0
      ? []
      : [`公报自带的指标编码：${indicators.map(({ id, title }) => `${id}（${title}）`).join('、')}。`]),
    '没有合适的指标编码时，先在 data/indicators.csv 里登记一行（indicator 编码、title 名称、unit 计量单位、definition 定义）。',
  ];
}

/** Whose the rows are, where the person did not say. */
const placed: Readonly<Record<ImportedPolicy['placeFrom'], readonly string[]>> = {
  given: [],
  issuer: ['没有写 --place：各行的地方取自发文机关，请核实。'],
  none: ['没有写 --place：各行的地方多半空着；加上 --place 地方编码 再导入一次，或逐行填写。'],
};

/** The header makes one line of the rows. */
function rows(what: string, table: string, lines: readonly string[]): readonly string[] {
  if (lines.length <= 1) return [`没有找到可作${what}的数字。`];
  return [`候选${what} ${lines.length - 1} 行，核对、补全后可粘贴到 data/${table}：`, ...lines];
}
