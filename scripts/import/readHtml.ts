import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { raisedText } from '../../src/import/source/raisedText.ts';
import type { Gap, SourceText } from '../../src/import/source/SourceText.ts';
import { declaredFields } from './declaredFields.ts';
import { listNumbers } from './htmlLists.ts';
import { htmlTable, spanOf } from './htmlTable.ts';
import { refuseFrames } from './refuseFrames.ts';
import { isHidden, isIcon } from './shownElement.ts';
import { solidLines } from './solidLines.ts';
import { isStruck, struckMark } from './struckText.ts';
import { type TableStack, tableStack } from './tableStack.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text is no text of the page. */
const dropped = new Set(
  'head script style noscript template iframe object svg canvas audio video select button textarea rt rp'.split(
    ' ',
  ),
);
/** Elements that show something and have no text. */
const pictures: ReadonlyMap<string, string> = new Map([
  ['img', '此处有一幅图，未导入'],
  ['svg', '此处有一幅图，未导入'],
  ['canvas', '此处有一幅图，未导入'],
  ['object', '此处有嵌入的内容，未导入'],
  ['iframe', '此处有嵌入的内容，未导入'],
  ['video', '此处有视频，未导入'],
  ['audio', '此处有音频，未导入'],
]);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark o:p q ruby rb s samp small span strike strong sub sup time tt u var wbr del st1:chsdate input img'.split(
    ' ',
  ),
);

const around = new Set(['header', 'footer', 'nav', 'aside']);

interface Walk {
  text: string;
  hidden: number;
  struck: number;
  raised: number;
  lists: number;
  /** The number of a list's item that its first text is to carry. */
  number: string;
  readonly numbers: Map<Element, string>;
  /** How many parts of the page that hold no document (its footer, its menu) are open. */
  around: number;
  /** Lines of `text` up to `counted`, so that no mark counts from the start again. */
  line: number;
  counted: number;
  /** With the line of the raw text in which each stands. */
  readonly gaps: Gap[];
  readonly stack: TableStack;
}

/** The text of a page as a browser shows it: a line for each block, cell and `<br>`; spaces collapsed; hidden text left out. Throws ImportRefusal for a page of frames. */
export function readHtml(html: string, name: string): SourceText {
  const document = parse(html);
  refuseFrames(document, html);
  const walk: Walk = {
    text: '',
    hidden: 0,
    struck: 0,
    raised: 0,
    lists: 0,
    number: '',
    numbers: new Map(),
    around: 0,
    line: 1,
    counted: 0,
    gaps: [],
    stack: tableStack(),
  };
  visit(document, walk, false);
  const samples = [...walk.numbers.values()].slice(0, 3).map((number) => `“${number.trim()}”`);
  const remarks = [
    ...(walk.hidden > 0
      ? [`网页里有隐藏的文字 ${walk.hidden} 字，没有读入；正文若有缺段，请在浏览器里展开后另存`]
      : []),
    ...(walk.struck > 0
      ? [`有 ${walk.struck} 处划了删除线的文字没有读入，在原处标明；请对照网页，看是不是已经删去`]
      : []),
    ...(walk.lists > 0
      ? [
          `网页里有 ${walk.lists} 个自动编号的列表，编号按浏览器的样子还原（${samples.join('')}等），请对照网页`,
        ]
      : []),
    ...(walk.raised > 0 ? [`上标或下标 ${walk.raised} 处，录成了上标、下标字符（如 x²），请对照网页`] : []),
  ];
  const solid = solidLines(walk.text, walk.gaps, walk.stack.tables);
  return { name, ...solid, declared: declaredFields(document), remarks, isPage: true };
}

function visit(node: Node, walk: Walk, isPreformatted: boolean): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    append(walk, isPreformatted ? node.value : node.value.replace(/[ \t\n\r\f]+/gu, ' '));
    return;
  }
  if (!('childNodes' in node)) return;
  const element = defaultTreeAdapter.isElementNode(node) ? node : undefined;
  const tag = element?.tagName ?? '';
  if (element !== undefined && isHidden(element)) {
    walk.hidden += plainText(element).length;
    return;
  }
  if (element !== undefined && isStruck(element)) {
    if (plainText(element) === '') return;
    walk.struck += 1;
    if (walk.around === 0) markOnce(walk, struckMark);
    return;
  }
  const picture = pictures.get(tag);
  if (picture !== undefined && walk.around === 0 && !isIcon(element)) mark(walk, picture, 'loss');
  if (dropped.has(tag)) return;
  if (element !== undefined && (tag === 'sup' || tag === 'sub') && plainText(element) !== '') {
    walk.raised += 1;
    append(walk, raisedText(plainText(element), tag === 'sup' ? 'super' : 'sub'));
    return;
  }
  if (tag === 'br') walk.text += '\n';
  if (element !== undefined && tag === 'ol') countList(element, walk);
  const isBlock = element !== undefined && !inline.has(tag);
  if (isBlock) walk.text += '\n';
  const table = element === undefined ? undefined : htmlTable(element);
  const index = table === undefined ? undefined : walk.stack.open();
  if (table !== undefined) mark(walk, table, 'opens', index);
  if (tag === 'tr') walk.stack.row();
  const first = lineOf(walk);
  if (element !== undefined) walk.number = walk.numbers.get(element) ?? walk.number;
  if (around.has(tag)) walk.around += 1;
  for (const child of node.childNodes) visit(child, walk, isPreformatted || tag === 'pre');
  if (around.has(tag)) walk.around -= 1;
  if (element !== undefined && (tag === 'td' || tag === 'th'))
    walk.stack.cell({
      first,
      last: lineOf(walk),
      across: spanOf(element, 'colspan'),
      down: spanOf(element, 'rowspan'),
    });
  if (isBlock) walk.text += '\n';
  if (table === undefined) return;
  mark(walk, '表格完', 'closes', index);
  walk.stack.close();
}

function countList(list: Element, walk: Walk): void {
  const numbers = listNumbers(list, plainText);
  if (plainText(list) !== '') walk.lists += 1;
  for (const [item, number] of numbers) walk.numbers.set(item, number);
}

function mark(walk: Walk, words: string, kind: Gap['kind'], table?: number): void {
  walk.gaps.push({ after: lineOf(walk), words, kind, ...(table === undefined ? {} : { table }) });
}

/** The line of the raw text that is being written. */
function lineOf(walk: Walk): number {
  walk.line += walk.text.slice(walk.counted).split('\n').length - 1;
  walk.counted = walk.text.length;
  return walk.line;
}

/** One mark for a line, however many words in it are struck out. */
function markOnce(walk: Walk, words: string): void {
  mark(walk, words, 'loss');
  const [before, last] = walk.gaps.slice(-2);
  if (last !== undefined && before?.words === words && before.after === last.after) walk.gaps.pop();
}

/** Spaces that meet across elements are one, and none begins a line. */
function append(walk: Walk, text: string): void {
  const own = /(^|[ \n])$/u.test(walk.text) ? text.replace(/^ /u, '') : text;
  if (walk.number !== '' && own.trim() !== '') {
    walk.text += walk.number;
    walk.number = '';
  }
  walk.text += own;
}

/** Its text without spaces, scripts and the like left out. */
function plainText(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/gu, '');
  if (!('childNodes' in node) || ('tagName' in node && dropped.has(node.tagName))) return '';
  return node.childNodes.map(plainText).join('');
}
