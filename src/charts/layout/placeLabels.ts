import { boxOfText, type PlacedText, type TextRole } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import { type Box, overlap, within } from './Box.ts';
import { candidatesAround, type Side } from './candidatesAround.ts';
import { crosses, type Segment } from './crosses.ts';

/** A label that wants to stand beside a mark. */
export interface LabelRequest {
  readonly text: string;
  readonly size: number;
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  /** px between the mark's middle and the label, across and along. */
  readonly gap: number;
  /** Where it may stand, the dearest first. */
  readonly sides: readonly Side[];
  /** Where it may stand a step away from its mark; on the same sides where nothing is given. */
  readonly away?: readonly Side[];
  /** Where it stands, next to its mark, if all that is taken. */
  readonly last?: readonly Side[];
  /** Other marks of its kind: a label that would stand nearer to one of them than to its own is not placed there. */
  readonly rivals?: readonly Point[];
  /** What is said below the drawing instead if it finds no place; nothing where that need not be. */
  readonly elsewhere?: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What labels must keep clear of, and what they had better not stand on. */
export interface Surroundings {
  readonly bounds: Box;
  readonly marks: readonly Box[];
  readonly lines: readonly Segment[];
  /** Lines that are data or lead to words: one of them counts for several others. */
  readonly strokes?: readonly Segment[];
}

// px around a label that a line leaves free, so that the two do not touch.
const clearance = 2;
const strokeWeight = 5;
// A step away from its mark is better than a line through the label, however many steps.
const remoteWeight = 0.3;

/**
 * Puts labels beside their marks, in the order given, so that none overlaps another label or a mark or leaves the
 * bounds; of the places that remain, the first that is near its mark and crosses few lines. A label without a place is left out: its
 * words are in the mark's hover text and in the table.
 */
export function placeLabels(requests: readonly LabelRequest[], around: Surroundings): readonly PlacedText[] {
  return placeEach(requests, around).filter((found) => found !== undefined);
}

/** The same, each at its request's index: undefined where a label has no place. */
export function placeEach(
  requests: readonly LabelRequest[],
  around: Surroundings,
): readonly (PlacedText | undefined)[] {
  const taken: Box[] = [...around.marks];
  return requests.map((request) => {
    const found = bestPlace(request, around, taken);
    if (found) taken.push(boxOfText(found));
    return found;
  });
}

function bestPlace(
  request: LabelRequest,
  around: Surroundings,
  taken: readonly Box[],
): PlacedText | undefined {
  const width = textWidth(request.text, request.size);
  let best: PlacedText | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  const { left, right } = around.bounds;
  for (const { x, y, remote } of candidatesAround(request, width)) {
    const candidate: PlacedText = {
      text: request.text,
      // At the side of the drawing a label above or below its mark moves in.
      x: Math.max(left + width / 2, Math.min(x, right - width / 2)),
      y,
      size: request.size,
      anchor: 'middle',
      role: request.role,
    };
    const box = boxOfText(candidate);
    if (!within(box, around.bounds) || taken.some((other) => overlap(box, other))) continue;
    if (request.rivals?.some((rival) => distance(box, rival) <= distance(box, request))) continue;
    const crossed =
      remote * remoteWeight +
      crossings(around.lines, box) +
      strokeWeight * crossings(around.strokes ?? [], box);
    if (crossed < fewest) {
      best = candidate;
      fewest = crossed;
    }
    if (crossed === 0) break;
  }
  return best;
}

/** px from a box to a point; 0 within it. */
function distance({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function crossings(lines: readonly Segment[], { left, right, top, bottom }: Box): number {
  const room = { left: left - clearance, right: right + clearance, top, bottom };
  return lines.reduce((count, line) => count + (crosses(line, room) ? 1 : 0), 0);
}
