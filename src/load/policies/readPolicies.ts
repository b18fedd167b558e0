import { join } from 'node:path';
import { type PolicyDocument, policyFrontMatter } from '../../domain/PolicyDocument.ts';
import { tables } from '../../domain/tables/tables.ts';
import { listFolder } from '../files/listFolder.ts';
import { readTextFile } from '../files/readTextFile.ts';
import type { ProblemList } from '../ProblemList.ts';
import { checkMapping } from '../yaml/checkMapping.ts';
import { readYaml } from '../yaml/readYaml.ts';
import { scanBody } from './scanBody.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';
import { unreviewed } from './unreviewed.ts';

/** A policy document and the lines of its front matter's keys; the document is undefined where it cannot be read. */
export interface PolicyReading {
  readonly id: string;
  readonly file: string;
  readonly document: PolicyDocument | undefined;
  readonly lineOf: (key: string) => number;
}

/** Every `content/policies/*.mdx`, sorted by id. */
export function readPolicies(folder: string, problems: ProblemList): readonly PolicyReading[] {
  return listMdx(folder, 'content/policies', problems).map(({ id, file }) => {
    const text = readTextFile(join(folder, file));
    if (text.ok) return readPolicy(id, file, text.text, problems);
    problems.error({ file, row: text.row }, '', text.code, text.message);
    return { id, file, document: undefined, lineOf: () => 0 };
  });
}

/** The MDX files of a folder whose names are codes. */
export function listMdx(
  folder: string,
  path: string,
  problems: ProblemList,
): readonly { readonly id: string; readonly file: string }[] {
  const code = tables.measures.columns.policy.schema;
  return listFolder(folder, path, problems).flatMap(({ name, isFolder }) => {
    const file = `${path}/${name}`;
    const id = name.replace(/\.mdx$/u, '').normalize('NFC');
    if (!name.endsWith('.mdx')) {
      if (!isFolder && /\.(mdx?|markdown)$/iu.test(name)) {
        problems.error({ file, row: 0 }, '', 'unknown-file', '这个文件不会被读取；扩展名请写成小写的 .mdx');
      }
      return [];
    }
    const read = code.safeParse(id);
    if (read.success) return [{ id, file }];
    const reason = read.error.issues.map((issue) => issue.message).join('；');
    problems.error({ file, row: 0 }, '', 'bad-file-name', `文件名就是它的编码，请改名：${reason}`);
    return [];
  });
}

function readPolicy(id: string, file: string, text: string, problems: ProblemList): PolicyReading {
  const split = splitFrontMatter(text);
  if (split === undefined) {
    const message = '文件开头应当有两行 ---，中间写 title 等各项；请补上';
    problems.error({ file, row: 1 }, '', 'missing-front-matter', message);
    return { id, file, document: undefined, lineOf: () => 1 };
  }
  const mapping = readYaml(split.frontMatter, file, 1, problems);
  const settings = mapping && checkMapping(mapping, policyFrontMatter, file, problems);
  const scan = scanBody(split.body, id, file, split.bodyLine, problems);
  const pending = unreviewed(split.frontMatter, file, problems);
  const marked = pending.length === 0 ? {} : { pending };
  const document = settings && { ...settings, id, file, ...marked, ...scan };
  return { id, file, document, lineOf: mapping?.lineOf ?? (() => 1) };
}
