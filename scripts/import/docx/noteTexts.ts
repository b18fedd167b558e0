import { raisedText } from '../../../src/import/source/raisedText.ts';
import { autoNumbers } from './autoNumbers.ts';
import { documentText } from './documentText.ts';
import { childNamed, childrenNamed, type XmlElement } from './XmlElement.ts';

/** The notes that a text refers to, each with its mark; the text of a note that the file lacks is said to be missing. */
export function noteTexts(
  references: readonly string[],
  footnotes: XmlElement | undefined,
  endnotes: XmlElement | undefined,
): readonly string[] {
  const texts = new Map([...notesIn(footnotes, 'footnote'), ...notesIn(endnotes, 'endnote')]);
  return references.map((reference, index) => {
    const text = texts.get(reference) ?? '〔脚注的文字没有找到〕';
    return `${raisedText(String(index + 1), 'super')} ${text}`;
  });
}

function notesIn(part: XmlElement | undefined, name: string): readonly (readonly [string, string])[] {
  return childrenNamed(childNamed(part, `${name}s`), name).map((note) => [
    `${name} ${note.attributes.get('id') ?? ''}`,
    documentText(note, autoNumbers(undefined, undefined))
      .text.replace(/\s*\n\s*/gu, ' ')
      .trim(),
  ]);
}
