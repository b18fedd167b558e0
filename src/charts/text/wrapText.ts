import { shortenText } from './shortenText.ts';
import { textWidth } from './textWidth.ts';

// A number with its sign, a Latin word and the words of bounds stay whole; closing punctuation stays with what it closes.
const pieces =
  /及?以[上下内外]|左右|[\p{Script=Latin}\d.,%]+[，。、；：！？）》”]*|[（《“]*.[，。、；：！？）》”]*/gsu;

function piecesOf(text: string, width: number, size: number): readonly string[] {
  const whole = text.match(pieces) ?? [];
  return whole.flatMap((piece) => (textWidth(piece, size) <= width ? [piece] : [...piece]));
}

/** Lines of at most `width` px. Where they would be more than `most`, the last one is shortened with `…`. */
export function wrapText(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, size)) {
    if (line !== '' && textWidth(line + piece, size) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortenText(lines.slice(most - 1).join(''), width, size)];
}
