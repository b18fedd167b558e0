import { raisedText } from '../../../src/import/source/raisedText.ts';
import type { Gap, SourceTable } from '../../../src/import/source/SourceText.ts';
import { hiddenMark, struckMark } from '../struckText.ts';
import { tableStack } from '../tableStack.ts';
import type { AutoNumbers } from './autoNumbers.ts';
import { isMerged, spanOf, wordTable } from './wordTable.ts';
import { childNamed, valOf, type XmlElement } from './XmlElement.ts';

interface DocumentText {
  readonly text: string;
  /** The automatic numbers that were put before paragraphs. */
  readonly numbers: readonly string[];
  /** The notes that the text refers to, in order: `footnote 2`. */
  readonly notes: readonly string[];
  readonly gaps: readonly Gap[];
  readonly tables: readonly SourceTable[];
  readonly deletions: number;
  /** Runs that are struck out, and such as are hidden: left out. */
  readonly struck: number;
  readonly hidden: number;
  readonly raised: number;
}

/** Stands before the mark of a note until its paragraph is whole: two marks in a row are two, ¹ ² and not ¹². */
const noteStart = '\u0000';

function withNoteMarks(text: string): string {
  return text.replace(new RegExp(`(?<=[⁰¹²³⁴-⁹])${noteStart}`, 'gu'), ' ').replaceAll(noteStart, '');
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
const losses: Readonly<Record<string, string>> = {
  blip: '此处有一幅图，未导入',
  imagedata: '此处有一幅图，未导入',
  chart: '此处有一幅图表，未导入',
  relIds: '此处有一幅图示，未导入',
  OLEObject: '此处有嵌入的对象，未导入',
  oMath: '此处有公式，只录入了其中的字符',
};

/** The text of word/document.xml. A text box stands after the paragraph that it is anchored in. */
export function documentText(document: XmlElement, numberOf: AutoNumbers): DocumentText {
  const lines: string[] = [];
  const numbers: string[] = [];
  const notes: string[] = [];
  const gaps: Gap[] = [];
  const stack = tableStack();
  const counts = { deletions: 0, raised: 0, struck: 0, hidden: 0 };
  const paragraph = (element: XmlElement): void => {
    const number = numberOf(element);
    const boxes: XmlElement[] = [];
    const found: string[] = [];
    const text = withNoteMarks(element.children.map((child) => inline(child, boxes, found)).join(''));
    if (number !== '' && text.trim() !== '') numbers.push(number);
    lines.push(...(text.trim() === '' ? '' : number + text).split('\n'));
    gaps.push(...found.map((words): Gap => ({ after: lines.length, words, kind: 'loss' })));
    for (const box of boxes) block(box);
  };
  const inline = (child: XmlElement | string, boxes: XmlElement[], found: string[]): string => {
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
    const left = name === 'r' ? leftOut(child) : undefined;
    if (left !== undefined && textIn(child) !== '') {
      counts[left] += 1;
      const words = left === 'struck' ? struckMark : hiddenMark;
      if (found.at(-1) !== words) found.push(words);
      return '';
    }
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      notes.push(`${name.replace('Reference', '')} ${attributes.get('id') ?? ''}`);
      return `${noteStart}${raisedText(String(notes.length), 'super')}`;
    }
    const loss = losses[name];
    if (loss !== undefined) found.push(loss);
    if (name === 'sym') return String.fromCodePoint(Number.parseInt(attributes.get('char') ?? 'FFFD', 16));
    const text = breaks[name] ?? children.map((inner) => inline(inner, boxes, found)).join('');
    return name === 'r' ? placed(child, text) : text;
  };
  const placed = (run: XmlElement, text: string): string => {
    const align = valOf(childNamed(run, 'rPr'), 'vertAlign');
    if ((align !== 'superscript' && align !== 'subscript') || !/^[^\p{No}]*\S[^\p{No}]*$/u.test(text))
      return text;
    counts.raised += 1;
    return raisedText(text, align === 'superscript' ? 'super' : 'sub');
  };
  const block = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || skipped.has(child.name)) continue;
      if (child.name === 'p') {
        paragraph(child);
        continue;
      }
      const table = wordTable(child);
      let index = 0;
      if (table !== undefined) {
        index = stack.open();
        gaps.push({ after: lines.length, words: table, kind: 'opens', table: index });
      }
      if (child.name === 'tr') stack.row();
      const first = lines.length + 1;
      block(child);
      if (child.name === 'tc')
        stack.cell({ first, last: lines.length, across: spanOf(child), down: 1, isMerged: isMerged(child) });
      if (table === undefined) continue;
      gaps.push({ after: lines.length, words: '表格完', kind: 'closes', table: index });
      stack.close();
    }
  };
  block(document);
  return { text: lines.join('\n'), numbers, notes, gaps, tables: stack.tables, ...counts };
}

/** Whether a run is struck out or hidden by its own properties. */
function leftOut(run: XmlElement): 'struck' | 'hidden' | undefined {
  const properties = childNamed(run, 'rPr');
  const isOn = (name: string) => {
    const own = childNamed(properties, name);
    return own !== undefined && !['0', 'false', 'off', 'none'].includes(own.attributes.get('val') ?? '1');
  };
  if (isOn('strike') || isOn('dstrike')) return 'struck';
  return isOn('vanish') || isOn('webHidden') ? 'hidden' : undefined;
}

function textIn(element: XmlElement): string {
  if (element.name === 't') return element.children.join('');
  return element.children.map((child) => (typeof child === 'string' ? '' : textIn(child))).join('');
}
