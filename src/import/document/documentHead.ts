import { plainForm } from '../script/plainForm.ts';
import type { KindLine } from './Extent.ts';
import type { LineKind } from './LineKind.ts';
import { isSameTitle, isTitleLine, isWholeTitle } from './titleLine.ts';

interface Head {
  /** Index of the first line of the document. */
  readonly start: number;
  /** Indexes of the lines that make its title. */
  readonly title: readonly number[];
  /** Indexes of earlier copies of the title, as pages print them above it. */
  readonly repeated: ReadonlySet<number>;
}

/** What may stand in a document's head above its title. */
const aboveTitle: ReadonlySet<LineKind> = new Set([
  'number',
  'official',
  'personal',
  'field',
  'markup',
  'annex',
]);

/** Walks back from the running text to the title and past what belongs to the head above it. */
export function documentHead(lines: readonly KindLine[], body: number): Head {
  const isPage = lines
    .slice(0, body)
    .some(({ kind }) => ['markup', 'spam', 'chrome', 'field'].includes(kind));
  const title = titleAbove(lines, body);
  const [first] = title;
  if (first === undefined) return { start: isPage ? firstKept(lines, body) : 0, title, repeated: new Set() };
  const repeated = new Set<number>();
  let start = first;
  for (let at = first - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || (isPage && !staysAbove(line))) break;
    if (isTitleLine(line.text) && isSameTitle(line.text, joined(lines, title))) repeated.add(at);
    else start = at;
  }
  return { start: isPage ? start : 0, title, repeated };
}

/** The last title before the running text, with the lines that it was broken into. */
function titleAbove(lines: readonly KindLine[], body: number): readonly number[] {
  const last = lines.slice(0, body).findLastIndex(({ kind }) => kind === 'title');
  if (last === -1) return [];
  const title = [last];
  for (let at = last - 1; at >= 0 && title.length < 4; at -= 1) {
    const [line, first] = [lines[at], lines[title[0] ?? last]];
    if (line === undefined || first === undefined || !continuesInto(line, first)) break;
    title.unshift(at);
  }
  const next = lines[last + 1];
  if (next !== undefined && last + 1 < body && /^\([^()]{2,24}\)$/u.test(plainForm(next.text)))
    title.push(last + 1);
  return title;
}

/** Whether a title was broken after this line. */
function continuesInto(line: KindLine, next: KindLine): boolean {
  const plain = plainForm(line.text);
  if (line.kind === 'organisation') return /^关于|^印发|^转发/u.test(plainForm(next.text));
  if (line.kind !== 'other' || isWholeTitle(next.text)) return false;
  return plain.length >= 7 && plain.length <= 50 && !/[。:,，;；|>]/u.test(plain);
}

function staysAbove({ kind, text }: KindLine): boolean {
  return (
    aboveTitle.has(kind) ||
    kind === 'title' ||
    /^\p{Script=Han}{2,12}[县市省州区旗](委|人民政府|教育)\p{Script=Han}{0,8}文件$/u.test(text)
  );
}

/** Without a title: where the page's own lines end. */
function firstKept(lines: readonly KindLine[], body: number): number {
  const page = lines
    .slice(0, body)
    .findLastIndex(({ kind }) => ['markup', 'spam', 'chrome', 'field'].includes(kind));
  return page + 1;
}

function joined(lines: readonly KindLine[], title: readonly number[]): string {
  return title.map((index) => lines[index]?.text ?? '').join('');
}
