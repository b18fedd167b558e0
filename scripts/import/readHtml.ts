import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { SourceText } from '../../src/import/source/SourceText.ts';
import { declaredFields } from './declaredFields.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text is no text of the page. */
const dropped = new Set(
  'head script style noscript template iframe object svg canvas audio video select button textarea rt rp'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark o:p q ruby rb s samp small span strike strong sub sup time tt u var wbr del st1:chsdate input img'.split(
    ' ',
  ),
);

interface Walk {
  text: string;
  hidden: number;
  lists: number;
}

/** The text of a page as a browser shows it: a line for each block, cell and `<br>`; spaces collapsed; hidden text left out. */
export function readHtml(html: string, name: string): SourceText {
  const document = parse(html);
  const walk: Walk = { text: '', hidden: 0, lists: 0 };
  visit(document, walk, false);
  const remarks = [
    ...(walk.hidden > 0
      ? [`网页里有隐藏的文字 ${walk.hidden} 字，没有读入；正文若有缺段，请在浏览器里展开后另存`]
      : []),
    ...(walk.lists > 0
      ? [`网页里有 ${walk.lists} 个自动编号的列表，编号不在文字里，没有读入；请对照网页补上`]
      : []),
  ];
  return { name, text: walk.text, declared: declaredFields(document), remarks };
}

function visit(node: Node, walk: Walk, isPreformatted: boolean): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    append(walk, isPreformatted ? node.value : node.value.replace(/[ \t\n\r\f]+/gu, ' '));
    return;
  }
  if (!('childNodes' in node)) return;
  const element = defaultTreeAdapter.isElementNode(node) ? node : undefined;
  const tag = element?.tagName ?? '';
  if (dropped.has(tag)) return;
  if (element !== undefined && isHidden(element)) {
    walk.hidden += plainLength(element);
    return;
  }
  if (tag === 'br') walk.text += '\n';
  if (tag === 'ol' && plainLength(node) >= 30) walk.lists += 1;
  const isBlock = element !== undefined && !inline.has(tag);
  if (isBlock) walk.text += '\n';
  for (const child of node.childNodes) visit(child, walk, isPreformatted || tag === 'pre');
  if (isBlock) walk.text += '\n';
}

/** Spaces that meet across elements are one, and none begins a line. */
function append(walk: Walk, text: string): void {
  walk.text += /(^|[ \n])$/u.test(walk.text) ? text.replace(/^ /u, '') : text;
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)),
  );
}

function plainLength(node: Node): number {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/gu, '').length;
  if (!('childNodes' in node) || ('tagName' in node && dropped.has(node.tagName))) return 0;
  return node.childNodes.reduce((sum, child) => sum + plainLength(child), 0);
}
