import { readTitleNote } from '../metadata/titleNote.ts';
import { plainForm } from '../script/plainForm.ts';
import type { KindLine } from './Extent.ts';
import type { LineKind } from './LineKind.ts';
import { isMenu } from './pageWords.ts';
import { isEqualTitle, isSameTitle, isTitleLine, isWholeTitle } from './titleLine.ts';

interface Head {
  /** Index of the first line of the document. */
  readonly start: number;
  /** Indexes of the lines that make its title. */
  readonly title: readonly number[];
  /** Indexes of earlier copies of the title, as pages print them above it. */
  readonly repeated: ReadonlySet<number>;
}

/** What may stand in a document's head above its title. */
const aboveTitle: ReadonlySet<LineKind> = new Set(['number', 'official', 'personal', 'annex']);

/** Walks back from the running text to the title and past what belongs to the head above it. Without a page all is the head. */
export function documentHead(
  lines: readonly KindLine[],
  title: readonly number[],
  body: number,
  isPage: boolean,
): Head {
  const [first] = title;
  if (!isPage) return { start: 0, title, repeated: new Set() };
  if (first === undefined) return { start: firstKept(lines, body), title, repeated: new Set() };
  const repeated = new Set<number>();
  let start = first;
  for (let at = first - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || !(staysAbove(line) || line.kind === 'field' || line.likeness === 'markup'))
      break;
    if (isTitleLine(line.text) && isSameTitle(line.text, joined(lines, title))) repeated.add(at);
    else if (staysAbove(line)) start = at;
  }
  return { start, title, repeated };
}

/**
 * The last title before the running text, with the lines that it was broken into. `declared` are titles that the page itself
 * names: a line that equals one of them is whole.
 */
export function titleAbove(
  lines: readonly KindLine[],
  body: number,
  declared: readonly string[],
): readonly number[] {
  const isDeclared = (text: string) => declared.some((known) => isEqualTitle(known, text));
  const above = lines.slice(0, body);
  const named = above.findLastIndex(({ text }) => isDeclared(text));
  const last = above.findLastIndex(({ kind, likeness }) => kind === 'title' && likeness === undefined);
  const end = Math.max(last, named);
  if (end === -1) return [];
  const title = [end];
  for (let at = end - 1; at >= 0 && title.length < 4; at -= 1) {
    const [line, first] = [lines[at], lines[title[0] ?? end]];
    if (line === undefined || first === undefined || isDeclared(joined(lines, title))) break;
    if (!continuesInto(line, first)) break;
    title.unshift(at);
  }
  const next = lines[end + 1];
  const isOfTitle =
    next !== undefined &&
    /^\([^()]{2,24}\)$/u.test(plainForm(next.text)) &&
    readTitleNote(next.text) === undefined;
  if (isOfTitle && end + 1 < body) title.push(end + 1);
  return title;
}

/** Whether a title was broken after this line. */
function continuesInto(line: KindLine, next: KindLine): boolean {
  const plain = plainForm(line.text);
  if (line.kind === 'organisation')
    return /^(?:\p{Script=Han}{2,24}[\s　]+)*(?:关于|印发|转发)/u.test(next.text.trim());
  if (line.kind !== 'other' || line.likeness !== undefined || isWholeTitle(next.text)) return false;
  return plain.length >= 7 && plain.length <= 50 && !isMenu(plain) && !/[。:,，;；|>]/u.test(plain);
}

function staysAbove({ kind, text, likeness }: KindLine): boolean {
  if (likeness !== undefined) return false;
  return (
    aboveTitle.has(kind) ||
    kind === 'title' ||
    /^\p{Script=Han}{2,12}[县市省州区旗](委|人民政府|教育)\p{Script=Han}{0,8}文件$/u.test(text)
  );
}

/** Between a title and its text: the page's bar, and the document's own head. */
const belowTitle: ReadonlySet<LineKind> = new Set([
  'field',
  'number',
  'addressee',
  'date',
  'official',
  'personal',
]);

/**
 * Where no line ends as a title does: the last line of some length above the text, its bar between; else where the page's own
 * lines end.
 */
function firstKept(lines: readonly KindLine[], body: number): number {
  for (let at = body - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.likeness !== undefined || belowTitle.has(line.kind)) continue;
    if (line.text.trim().length >= 6 && !isMenu(plainForm(line.text))) return at;
    break;
  }
  const page = lines
    .slice(0, body)
    .findLastIndex(({ kind, likeness }) => likeness !== undefined || kind === 'field');
  return page + 1;
}

function joined(lines: readonly KindLine[], title: readonly number[]): string {
  return title.map((index) => lines[index]?.text ?? '').join('');
}
