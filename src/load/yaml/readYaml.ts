import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ProblemList } from '../ProblemList.ts';

/** A YAML mapping, read. Numbers stay as they are written (`0012` is text). */
export interface YamlMapping {
  readonly values: Readonly<Record<string, unknown>>;
  /** Line of a top-level key in the file, from 1; the mapping's first line for a key it does not have. */
  readonly lineOf: (key: string) => number;
}

/** What commonly goes wrong, by the parser's code. */
const faults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次；请删去一个',
  TAB_AS_INDENT: '缩进里有制表符；请改用空格',
  BAD_INDENT: '缩进不对，或括号没有配对',
  MISSING_CHAR: '引号或括号没有配对，或两项之间少了换行、逗号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“冒号加空格”；值里有冒号时请给整个值加上双引号',
  BAD_SCALAR_START: '值以特殊符号开头；请给整个值加上双引号',
  UNEXPECTED_TOKEN: '有多余的符号；请检查引号、括号和缩进',
  MULTILINE_IMPLICIT_KEY: '有一行没有“名称: 值”的冒号，或缩进不对',
};

/** Reads one YAML mapping; `lineBefore` is the number of file lines before the text. Undefined after reporting what is wrong. */
export function readYaml(
  text: string,
  file: string,
  lineBefore: number,
  problems: ProblemList,
): YamlMapping | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineBefore;
  for (const { code, pos } of document.errors) {
    const words = faults[code] ?? '这里的写法不符合 YAML 的规矩；请检查引号、冒号和缩进';
    problems.error({ file, row: lineAt(pos[0]) }, '', 'yaml-syntax', words);
  }
  if (document.errors.length > 0) return undefined;
  const mapping = document.contents;
  if (!isMap(mapping)) {
    const message = '应当每行写一项“名称: 值”；冒号要用半角，后面空一格';
    problems.error({ file, row: lineBefore + 1 }, '', 'yaml-syntax', message);
    return undefined;
  }
  keepNumbersAsWritten(document);
  const keyLines = new Map<string, number>();
  for (const { key } of mapping.items) {
    if (isScalar(key)) keyLines.set(String(key.value), lineAt(key.range?.[0] ?? 0));
  }
  const values = plainValues(document);
  if (values === undefined) {
    problems.error(
      { file, row: lineBefore + 1 },
      '',
      'yaml-syntax',
      '值以 * 或 & 开头的，请给整个值加上双引号',
    );
    return undefined;
  }
  return { values, lineOf: (key) => keyLines.get(key) ?? lineBefore + 1 };
}

type YamlDocument = ReturnType<typeof parseDocument>;

function keepNumbersAsWritten(document: YamlDocument): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
}

/** Undefined where an alias points at nothing. */
function plainValues(document: YamlDocument): Readonly<Record<string, unknown>> | undefined {
  try {
    return document.toJS() as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
