import { barKeysIn, isLoneKey, isLooseBar, mayBeValue } from '../metadata/pageFields.ts';
import { plainForm } from '../script/plainForm.ts';
import type { SourceLine } from '../source/SourceText.ts';
import { documentEnd } from './documentEnd.ts';
import { documentHead, titleAbove } from './documentHead.ts';
import type { CutReason, Extent, KindLine } from './Extent.ts';
import { foliosIn } from './folios.ts';
import { isOfPage } from './isPersonal.ts';
import type { PageLikeness } from './LineKind.ts';
import { lineKindOf } from './lineKindOf.ts';
import { pageLikenessOf } from './pageLikenessOf.ts';
import { isBody } from './partStarts.ts';
import { isTitleLine } from './titleLine.ts';

interface Known {
  /** The source is a web page, whatever its text looks like. */
  readonly isPage: boolean;
  /** The titles that the page declares. */
  readonly titles: readonly string[];
}

const outside: Readonly<Record<PageLikeness, CutReason>> = {
  markup: 'markup',
  spam: 'spam',
  sure: 'chrome',
  likely: 'chrome',
};

/**
 * Finds the document in its page: from its title to its signature or the end of its last clause. Inside it only what is
 * unmistakably of the page is cut, line by line; between title and text its bar too. A file that shows no sign of a page
 * around it is kept whole, but for persons' names and telephones.
 */
export function findDocument(
  printed: readonly SourceLine[],
  { isPage: isWebPage, titles }: Known = { isPage: false, titles: [] },
): Extent {
  const folios = foliosIn(printed);
  const source = printed.filter(({ number }) => !folios.has(number));
  const lines = withKinds(source);
  const body = firstBodyLine(lines);
  const title = titleAbove(lines, body, titles);
  const top = title[0] ?? body;
  const below = (title.at(-1) ?? top - 1) + 1;
  const isAround = isWebPage || isPageHead(lines.slice(0, top)) || isBar(lines.slice(below, body));
  const end = documentEnd(lines, body, isAround);
  const isPage = isAround || end < lines.length;
  const head = documentHead(lines, title, body, isPage);
  const reasonOf = (line: KindLine, index: number): CutReason | undefined => {
    if (line.kind === 'personal') return 'personal';
    if (!isPage) return undefined;
    if (index < head.start || index >= end) {
      if (line.likeness !== undefined) return outside[line.likeness];
      if (line.kind === 'field') return 'field';
      if (head.repeated.has(index)) return 'repeated';
      return index < head.start ? 'before' : 'after';
    }
    if (head.repeated.has(index)) return 'repeated';
    if (line.likeness === 'markup') return 'markup';
    if (index < body) {
      if (line.kind === 'field' || (index >= below && isBarPiece(line))) return 'field';
      if (index >= below && isLooseBar(plainForm(line.text))) return 'field';
      return line.likeness === undefined || title.includes(index) ? undefined : outside[line.likeness];
    }
    return line.likeness === 'sure' ? 'inside' : undefined;
  };
  const reasons = lines.map(reasonOf);
  return {
    kept: lines.filter((_, index) => reasons[index] === undefined),
    cut: [
      ...lines.flatMap(({ number, text }, index) => {
        const reason = reasons[index];
        return reason === undefined ? [] : [{ number, text, reason }];
      }),
      ...printed
        .filter(({ number }) => folios.has(number))
        .map(({ number, text }) => ({ number, text, reason: 'folio' as const })),
    ].toSorted((a, b) => a.number - b.number),
    title: head.title.flatMap((index) => lines[index] ?? []),
    isPage,
    persons: lines.filter(
      ({ text }, index) =>
        reasons[index] === 'personal' &&
        index >= head.start &&
        index < end &&
        !(isPage && isOfPage(plainForm(text))),
    ).length,
  };
}

/** What a bar under the title leaves on lines of their own: the sizes of its letters, its author. */
function isBarPiece({ text }: KindLine): boolean {
  return /^(大|中|小|特大|默认|A[-+]?|..?××)$/u.test(text.trim());
}

/** The kinds of all lines; below a lone 索引号: stands its value. */
function withKinds(source: readonly SourceLine[]): readonly KindLine[] {
  let name = '';
  return source
    .map((line) => {
      const kind = lineKindOf(line.text);
      const likeness = pageLikenessOf(line.text);
      const isOwn = kind === 'item' || kind === 'prose' || likeness !== undefined;
      const plain = plainForm(line.text);
      const found = name !== '' && !isOwn && mayBeValue(name, plain) ? 'field' : kind;
      name = kind === 'field' && isLoneKey(plain) ? plain : '';
      return { ...line, kind: found, likeness: found === 'field' ? undefined : likeness };
    })
    .map((line, at, all) => (endsTitle(line, all[at - 1]) ? { ...line, kind: 'title' } : line));
}

/** 实施意见 on a line of its own, the rest of the title above it: 关于推进…的. */
function endsTitle({ kind, text }: KindLine, above: KindLine | undefined): boolean {
  if (kind !== 'other' || above?.kind !== 'other' || text.trim().length > 12) return false;
  const isOpen = /关于/u.test(above.text) && !isTitleLine(above.text) && above.text.length >= 6;
  return isOpen && isTitleLine(`${above.text.trim()}${text.trim()}`);
}

/** Where the running text begins: the first sentence or numbered line after a title, or the first at all. */
function firstBodyLine(lines: readonly KindLine[]): number {
  const isText = (line: KindLine) => isBody(line) && line.likeness !== 'sure' && line.likeness !== 'markup';
  const title = lines.findIndex(({ kind }) => kind === 'title');
  const after = lines.findIndex((line, index) => index > title && isText(line));
  if (after !== -1) return after;
  const any = lines.findIndex(isText);
  return any === -1 ? lines.length : any;
}

/** Whether what stands above the title is a page's: unmistakable lines, or its table of at least two names. */
function isPageHead(lines: readonly KindLine[]): boolean {
  const keys = lines.reduce((sum, { kind, text }) => sum + (kind === 'field' ? barKeysIn(text) : 0), 0);
  return keys > 1 || lines.some(({ likeness }) => likeness !== undefined && likeness !== 'likely');
}

/** Whether a bar as pages print it stands between title and text: several names, or one that only pages have. */
function isBar(lines: readonly KindLine[]): boolean {
  const fields = lines.filter(({ kind }) => kind === 'field');
  const keys = fields.reduce((sum, { text }) => sum + barKeysIn(text), 0);
  const isOther = lines.some(({ text }) => isLooseBar(plainForm(text)) && barKeysIn(text) > 1);
  return (
    isOther ||
    keys > 1 ||
    fields.some(({ text }) => /浏览|点击|阅读|字体|字号|发布时间/u.test(plainForm(text)))
  );
}
