import type { AutoNumbers } from './autoNumbers.ts';
import type { XmlElement } from './XmlElement.ts';

interface DocumentText {
  readonly text: string;
  /** The automatic numbers that were put before paragraphs. */
  readonly numbers: readonly string[];
  readonly notes: number;
  readonly pictures: number;
  readonly deletions: number;
}

/** Elements that hold no text of the document: properties, what a revision deleted, the second form of a drawing. */
const skipped = new Set(['pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'instrText', 'Fallback', 'sdtPr']);
const breaks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** The text of word/document.xml. A text box stands after the paragraph that it is anchored in. */
export function documentText(document: XmlElement, numberOf: AutoNumbers): DocumentText {
  const lines: string[] = [];
  const numbers: string[] = [];
  const counts = { notes: 0, pictures: 0, deletions: 0 };
  const paragraph = (element: XmlElement): void => {
    const number = numberOf(element);
    const boxes: XmlElement[] = [];
    const text = element.children.map((child) => inline(child, boxes)).join('');
    if (number !== '' && text.trim() !== '') numbers.push(number);
    lines.push(text.trim() === '' ? '' : number + text);
    for (const box of boxes) block(box);
  };
  const inline = (child: XmlElement | string, boxes: XmlElement[]): string => {
    if (typeof child === 'string') return '';
    const { name, children, attributes } = child;
    if (skipped.has(name)) return '';
    if (name === 't') return children.join('');
    if (name === 'del' || name === 'moveFrom') {
      counts.deletions += 1;
      return '';
    }
    if (name === 'txbxContent') {
      boxes.push(child);
      return '';
    }
    if (name === 'footnoteReference' || name === 'endnoteReference') counts.notes += 1;
    if (name === 'blip' || name === 'imagedata') counts.pictures += 1;
    if (name === 'sym') return String.fromCodePoint(Number.parseInt(attributes.get('char') ?? 'FFFD', 16));
    return breaks[name] ?? children.map((inner) => inline(inner, boxes)).join('');
  };
  const block = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || skipped.has(child.name)) continue;
      if (child.name === 'p') paragraph(child);
      else block(child);
    }
  };
  block(document);
  return { text: lines.join('\n'), numbers, ...counts };
}
