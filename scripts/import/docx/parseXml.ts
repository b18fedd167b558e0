import { ImportRefusal } from '../ImportRefusal.ts';
import type { XmlElement } from './XmlElement.ts';

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gu;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Parses the XML that office programs write. No external entities. Throws ImportRefusal where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let end = 0;
  for (const match of text.replace(/^\uFEFF/u, '').matchAll(token)) {
    const [whole, data, closes, name, attributes = '', isEmpty, words] = match;
    if (match.index !== end) break;
    end += whole.length;
    const parent = open.at(-1) ?? root;
    if (data !== undefined) parent.children.push(data);
    else if (words !== undefined) parent.children.push(decoded(words));
    else if (name !== undefined && closes === '/') {
      if (open.length === 1 || parent.name !== local(name)) throw broken();
      open.pop();
    } else if (name !== undefined) {
      const element: OpenElement = { name: local(name), attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (isEmpty !== '/') open.push(element);
    }
  }
  if (open.length !== 1 || end < text.trimEnd().length - 1) throw broken();
  return root;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [
      local(name),
      decoded(double ?? single ?? ''),
    ]),
  );
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function broken(): ImportRefusal {
  return new ImportRefusal('.docx 里的正文（word/document.xml）已损坏；请用 Word 或 WPS 打开，另存后再试');
}
