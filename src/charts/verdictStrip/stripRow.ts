import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { Box } from '../layout/Box.ts';
import { type KeyItem, layoutKey } from '../layout/layoutKey.ts';
import { spreadAlong } from '../layout/spreadAlong.ts';
import type { PlacedText } from '../text/PlacedText.ts';
import type { VerdictRow } from './spec.ts';
import { totalOf, verdictCounts } from './verdictCounts.ts';

/** One target's sign. */
export interface StripSign {
  readonly kind: VerdictKind;
  readonly x: number;
  readonly y: number;
}

/** The targets with one verdict as a length, where they are too many for signs; `sign` is the middle of the one that it has. */
export interface StripSegment {
  readonly kind: VerdictKind;
  readonly box: Box;
  readonly sign: { readonly x: number; readonly y: number };
}

export interface StripRow {
  readonly signs: readonly StripSign[];
  readonly segments: readonly StripSegment[];
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

const cell = 18;
const mostLines = 3;
const segmentHeight = 16;
/** A length shorter than this has its sign above it. */
const roomForSign = 18;
const signHeight = 16;

function cellsOf(row: VerdictRow, left: number, top: number, perLine: number): readonly StripSign[] {
  const kinds = verdictCounts(row).flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  return kinds.map((kind, index) => ({
    kind,
    x: left + (index % perLine) * cell + cell / 2,
    y: top + Math.floor(index / perLine) * cell + cell / 2,
  }));
}

function segmentsOf(
  row: VerdictRow,
  left: number,
  top: number,
  width: number,
  each: number,
): readonly StripSegment[] {
  let x = left;
  const lengths = verdictCounts(row).map(({ kind, count }) => {
    const from = x;
    x += each * count;
    return { kind, from, to: x, middle: (from + x) / 2, isShort: each * count < roomForSign };
  });
  const barTop = top + 2 + (lengths.some(({ isShort }) => isShort) ? signHeight : 0);
  const short = lengths.filter(({ isShort }) => isShort);
  const above = spreadAlong(
    short.map(({ middle }) => ({ wanted: middle, size: signHeight })),
    left,
    left + width,
  );
  return lengths.map((length) => {
    const { kind, from, to, middle, isShort } = length;
    const box = { left: from, right: to, top: barTop, bottom: barTop + segmentHeight };
    const sign = isShort
      ? { x: above[short.indexOf(length)] ?? middle, y: top + signHeight / 2 }
      : { x: middle, y: barTop + segmentHeight / 2 };
    return { kind, box, sign };
  });
}

/** Whether a row's targets have room for a sign each. */
export function fitsSigns(row: VerdictRow, width: number): boolean {
  return Math.ceil(totalOf(row) / signsPerLine(width)) <= mostLines;
}

function signsPerLine(width: number): number {
  return Math.max(1, Math.floor(width / cell));
}

/**
 * One place's verdicts, the words below: a sign per target, or, where `each` (px per target) is given, lengths. All rows of a
 * chart are drawn the same way and on the same scale, or their lengths would mislead.
 */
export function stripRow(
  row: VerdictRow,
  left: number,
  top: number,
  width: number,
  each: number | undefined,
): StripRow {
  const perLine = signsPerLine(width);
  const lines = Math.ceil(totalOf(row) / perLine);
  const asSigns = each === undefined;
  const segments = asSigns ? [] : segmentsOf(row, left, top, width, each);
  const barBottom = Math.max(top + segmentHeight + 2, ...segments.map(({ box }) => box.bottom));
  const drawnHeight = asSigns ? lines * cell : barBottom + 2 - top;
  const words = verdictCounts(row).map(({ kind, count }) => ({
    sign: kind,
    text: `${verdictKinds[kind]} ${count}`,
  }));
  const none: readonly KeyItem<VerdictKind>[] = [{ sign: undefined, text: '没有目标' }];
  const key = layoutKey(words.length > 0 ? words : none, width, top + drawnHeight);
  return {
    signs: [
      ...(asSigns ? cellsOf(row, left, top, perLine) : []),
      ...key.signs.map(({ sign, x, y }) => ({ kind: sign, x: x + left, y })),
    ],
    segments,
    texts: key.texts.map((text) => ({ ...text, x: text.x + left })),
    bottom: top + drawnHeight + key.height,
  };
}
