import { notedSpans } from '../script/pinyinNotes.ts';
import { simplifiedForm } from '../script/plainForm.ts';

/** A line as numbers are looked for in it, and the way back to the line's own characters. */
export interface ReadableText {
  /** Simplified where that is certain, half-width digits, without pinyin notes and marks of markdown. */
  readonly text: string;
  /** The line's own characters from `start` to before `end` of the readable text, notes within them included. */
  readonly own: (start: number, end: number) => string;
}

const widths: Readonly<Record<string, string>> = { '％': '%', '．': '.', '，': ',', '－': '-' };

/** What markdown strikes out is no part of the text, nor are its marks and the references of its notes. */
const marks =
  /~~[^~]+~~|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+|(?<!\w)_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?!\w)|\[\^[^\]]{1,8}\]/gu;

/** The line from `from` on, readable. Every readable character knows where it stands in the line. */
export function readableText(line: string, from: number): ReadableText {
  const notes = notedSpans(line);
  const left = [
    ...notes,
    ...[...line.matchAll(marks)].map(({ index, 0: mark }) => [index, index + mark.length] as const),
  ];
  const positions: number[] = [];
  for (let at = from; at < line.length; at += 1) {
    if (!left.some(([start, end]) => at >= start && at < end)) positions.push(at);
  }
  const simple = simplifiedForm(line);
  return {
    text: positions.map((at) => halfWidth(line, simple, at)).join(''),
    own(start, end) {
      const [first, last] = [positions[start], positions[end - 1]];
      if (first === undefined || last === undefined) return '';
      const note = notes.find(([begin]) => begin === last + 1);
      return line.slice(first, note === undefined ? last + 1 : note[1]);
    },
  };
}

/** One character; a full-width comma is a digit group's only between digits, and else stays as it is. */
function halfWidth(line: string, simple: string, at: number): string {
  const character = simple[at] ?? '';
  if (/[０-９]/u.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  const width = widths[character];
  if (width === undefined) return character;
  if (width === '%') return width;
  return /[\d０-９]/u.test(line[at - 1] ?? '') && /[\d０-９]/u.test(line[at + 1] ?? '') ? width : character;
}
