import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { Box } from '../layout/Box.ts';
import { type KeyItem, layoutKey } from '../layout/layoutKey.ts';
import type { PlacedText } from '../text/PlacedText.ts';
import type { VerdictRow } from './spec.ts';
import { totalOf, verdictCounts } from './verdictCounts.ts';

/** One target's sign. */
export interface StripSign {
  readonly kind: VerdictKind;
  readonly x: number;
  readonly y: number;
}

/** The targets with one verdict as a length, where they are too many for signs. */
export interface StripSegment {
  readonly kind: VerdictKind;
  readonly box: Box;
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

function cellsOf(row: VerdictRow, left: number, top: number, perLine: number): readonly StripSign[] {
  const kinds = verdictCounts(row).flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  return kinds.map((kind, index) => ({
    kind,
    x: left + (index % perLine) * cell + cell / 2,
    y: top + Math.floor(index / perLine) * cell + cell / 2,
  }));
}

function segmentsOf(row: VerdictRow, left: number, top: number, each: number): readonly StripSegment[] {
  let x = left;
  return verdictCounts(row).map(({ kind, count }) => {
    const box = {
      left: x,
      right: x + each * count,
      top: top + 2,
      bottom: top + 2 + segmentHeight,
    };
    x = box.right;
    return { kind, box };
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
  const drawnHeight = asSigns ? lines * cell : segmentHeight + 4;
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
    segments: asSigns ? [] : segmentsOf(row, left, top, each),
    texts: key.texts.map((text) => ({ ...text, x: text.x + left })),
    bottom: top + drawnHeight + key.height,
  };
}
