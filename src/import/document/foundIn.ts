import { sourceLines } from '../source/sourceLines.ts';
import { findDocument } from './findDocument.ts';
import { maskText } from './maskText.ts';

/** What findDocument makes of a text, in short: texts of kept and title lines, number and reason of those cut. For tests. */
export function foundIn(text: string) {
  const { kept, cut, title } = findDocument(sourceLines(maskText(text).text));
  return {
    kept: kept.map((line) => line.text),
    cut: cut.map((line) => `${line.number} ${line.reason}`),
    title: title.map((line) => line.text),
  };
}
