import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';
import type { ShareLabels, SharePiece, Swatch } from './SharePiece.ts';

const row = 24;
const indent = 30;
const size = textSizes.text;

function rowTexts({ segment }: SharePiece, width: number, middle: number): readonly PlacedText[] {
  const y = baselineAt(middle, size);
  const value = shortenText(segment.text, (width - indent) / 2, size);
  const used = textWidth(value, size);
  const name = shortenText(segment.name, width - indent - used - 10, size);
  const named: PlacedText = {
    text: name,
    full: segment.name,
    x: indent,
    y,
    size,
    anchor: 'start',
    role: 'name',
  };
  if (value === '') return [named];
  const x = indent + textWidth(name, size) + 10;
  return [named, { text: value, full: segment.text, x, y, size, anchor: 'start', role: 'value' }];
}

/** One row per piece below the bar: a sample of its fill, its name, its number. */
export function listLabels(pieces: readonly SharePiece[], width: number, top: number): ShareLabels {
  const first = top + 8;
  const middleOf = (index: number) => first + index * row + row / 2;
  const texts = pieces.flatMap((piece, index) => rowTexts(piece, width, middleOf(index)));
  const swatches = pieces.map(({ segment }, index): Swatch => ({ segment, x: 1, y: middleOf(index) - 8 }));
  return { texts, leaders: [], swatches, bottom: first + pieces.length * row + 2 };
}
