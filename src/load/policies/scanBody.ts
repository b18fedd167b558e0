import type { Clause } from '../../domain/Clause.ts';
import { anchorOf, canonicalPath, pathParts } from '../../domain/clausePath.ts';
import type { ProblemList } from '../ProblemList.ts';
import { withoutCode } from './withoutCode.ts';

interface Scan {
  readonly clauses: readonly Clause[];
  readonly printedFigures: readonly { readonly id: string; readonly line: number }[];
}

/** A tag behind a backslash (an even number of them escapes one another) is the text's own words: \<Clause>. */
const tag = /(?<=(?<!\\)(?:\\\\)*)<(Clause|Fig)(?=[\s/>])([^>]*)>/gu;

/** Finds the clauses and the printed figures of a policy's text; `bodyLine` is the number of file lines before it. */
export function scanBody(
  body: string,
  policy: string,
  file: string,
  bodyLine: number,
  problems: ProblemList,
): Scan {
  const text = withoutCode(body);
  const lineAt = lineCounter(text, bodyLine);
  const clauses: Clause[] = [];
  const printedFigures: { readonly id: string; readonly line: number }[] = [];
  for (const { 0: whole, 1: name, 2: attributes = '', index } of text.matchAll(tag)) {
    const line = lineAt(index);
    if (name === 'Fig') {
      const id = attribute(attributes, 'id');
      if (id !== undefined) printedFigures.push({ id, line });
      else
        problems.error(
          { file, row: line },
          'Fig',
          'figure-without-id',
          '<Fig> 没有写明是哪个数据；请写成 <Fig id="数据编码" />',
        );
      continue;
    }
    const path = canonicalPath(attribute(attributes, 'path') ?? '');
    if (path === '') {
      const message = '<Clause> 没有写条款编号；请写成 <Clause path="三（二）1">';
      problems.error({ file, row: line }, 'Clause', 'clause-without-path', message);
      continue;
    }
    const title = titleAfter(text, index + whole.length);
    clauses.push({ policy, path, anchor: anchorOf(path), title, depth: pathParts(path).length, line });
  }
  reportDuplicates(clauses, file, problems);
  return { clauses, printedFigures };
}

/** Two clauses may share neither path nor page address. */
function reportDuplicates(clauses: readonly Clause[], file: string, problems: ProblemList): void {
  const first = new Map<string, Clause>();
  for (const clause of clauses) {
    const before = first.get(clause.anchor);
    if (before === undefined) {
      first.set(clause.anchor, clause);
      continue;
    }
    const message = `条款“${clause.path}”与第 ${before.line} 行的“${before.path}”重复；同一条款只能有一处，请改正编号`;
    problems.error({ file, row: clause.line }, 'Clause', 'duplicate-clause', message);
  }
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?<![\\w-])${name}\\s*=\\s*\\{?\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(
    attributes,
  );
  const value = (found?.[1] ?? found?.[2])?.trim();
  return value === '' ? undefined : value;
}

/** The first markdown heading after the tag and before the clause ends or another begins, without its marks and escapes. */
function titleAfter(text: string, from: number): string {
  const next = text.slice(from).search(/(?<!\\)<\/?Clause[\s>]/u);
  const inside = next === -1 ? text.slice(from) : text.slice(from, from + next);
  const heading = /^ {0,3}#{1,6}[ \t]+(.+)$/mu.exec(inside)?.[1] ?? '';
  return heading
    .replace(/\s+#+\s*$/u, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .trim();
}

function lineCounter(text: string, linesBefore: number): (offset: number) => number {
  let line = linesBefore + 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
}
