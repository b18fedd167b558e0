import { spreadAlong } from '../layout/spreadAlong.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import type { ShareLabels, SharePiece } from './SharePiece.ts';

const leader = 14;
const line = 18;
const gap = 14;
// px: a label farther from its piece than this is hard to follow.
const farthest = 60;

function label(text: string, x: number, y: number, role: PlacedText['role']): PlacedText {
  const size = textSizes.text;
  return { text, x, y: baselineAt(y, size), size, anchor: 'middle', role };
}

/** Name and number under each piece, spread so that none overlaps; undefined where they do not fit near enough, or a part has no piece. */
export function directLabels(
  pieces: readonly SharePiece[],
  width: number,
  top: number,
): ShareLabels | undefined {
  const items = pieces.map(({ segment, left, right }) => ({
    wanted: (left + right) / 2,
    size: Math.max(textWidth(segment.name, textSizes.text), textWidth(segment.text, textSizes.text)) + gap,
  }));
  const needed = items.reduce((sum, { size }) => sum + size, 0);
  if (needed > width + gap || pieces.some(({ left, right }) => left === right)) return undefined;
  const middles = spreadAlong(items, -gap / 2, width + gap / 2);
  if (items.some(({ wanted }, index) => Math.abs(wanted - (middles[index] ?? 0)) > farthest))
    return undefined;
  const texts = pieces.flatMap(({ segment }, index) => {
    const x = middles[index] ?? 0;
    const name = label(segment.name, x, top + leader + line / 2, 'name');
    return segment.text === '' ? [name] : [name, label(segment.text, x, top + leader + line * 1.5, 'value')];
  });
  const leaders = items.map(({ wanted }, index) => ({ from: wanted, to: middles[index] ?? 0 }));
  return { texts, leaders, swatches: [], bottom: top + leader + line * 2 + 4 };
}
