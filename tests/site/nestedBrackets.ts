import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const blocks = 'p li td th dd dt h1 h2 h3 h4 h5 figcaption caption summary title desc text span'.split(' ');
/** The documents' own words, which may nest brackets as they like. */
const printed = /\b(?:clause-text|as-printed|document-title)\b/u;
const nested = /（[^）]*（[^（）]*）?[^）]{0,10}/u;

/** Brackets within their like that this site writes, outside quoted words and titles. */
export function nestedBrackets(html: string): string[] {
  const found = new Set<string>();
  look(parse(html), (text) => {
    const own = text.replaceAll(/\s+/gu, '').replaceAll(/“[^”]*”|《[^》]*》/gu, '');
    const fault = nested.exec(own)?.[0];
    if (fault !== undefined) found.add(fault);
  });
  return [...found];
}

function look(node: Node, check: (text: string) => void): void {
  const attributes = 'attrs' in node ? node.attrs : [];
  if (attributes.some(({ name, value }) => name === 'class' && printed.test(value))) return;
  if (blocks.includes(node.nodeName)) check(textOf(node));
  for (const { name, value } of attributes) if (name === 'aria-label') check(value);
  if ('childNodes' in node) for (const child of node.childNodes) look(child, check);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
