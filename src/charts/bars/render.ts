import type { BoundKind } from '../marks/boundKey.ts';
import { element, pixel } from '../svg/element.ts';
import type { BarMark } from './BarMark.ts';
import type { BarsGeometry } from './geometry.ts';

/** A bar's part between two px, as a path: rectangles as paths are shorter, and may run to the left. */
function slab(from: number, to: number, top: number, thickness: number): string {
  return `M${pixel(from)} ${pixel(top)}H${pixel(to)}v${pixel(thickness)}H${pixel(from)}z`;
}

/** A floor's end: three short rails that run on, and an arrow. */
function openRails(from: number, to: number, top: number, thickness: number): string {
  const middle = pixel(top + thickness / 2);
  return (
    `M${pixel(from)} ${pixel(top + 0.8)}H${pixel(to - 9)}M${pixel(from)} ${pixel(top + thickness - 0.8)}H${pixel(to - 9)}` +
    `M${pixel(from)} ${middle}H${pixel(to)}m-5 -4l5 4l-5 4`
  );
}

function partsOf(mark: BarMark): string {
  const { kind, zero, sure, possible, top, thickness } = mark;
  const solid = element('path', { class: 'bar', d: slab(zero, sure, top, thickness) });
  switch (kind) {
    case 'exact':
      return solid;
    case 'approximate':
      return element('path', { class: 'bar-approximate', d: slab(zero, sure, top + 0.7, thickness - 1.4) });
    case 'floor':
      return solid + element('path', { class: 'bar-open', d: openRails(sure, possible, top, thickness) });
    case 'ceiling':
    case 'range':
      return (
        solid +
        element('path', { class: 'bar-possible', d: slab(sure, possible, top + 0.7, thickness - 1.4) })
      );
  }
}

function renderBar(mark: BarMark): string {
  return element('g', { class: `mark-${mark.kind}` }, partsOf(mark));
}

function renderSign(kind: BoundKind, x: number, y: number): string {
  const ends: Readonly<Record<BoundKind, readonly [sure: number, possible: number]>> = {
    approximate: [x + 7, x + 7],
    floor: [x - 4, x + 8],
    ceiling: [x - 8, x + 7],
    range: [x - 1, x + 7],
  };
  const [sure, possible] = ends[kind];
  return renderBar({ kind, zero: x - 8, sure, possible, top: y - 5, thickness: 10 });
}

/** The inside of the svg of a bar chart. */
export function drawBars({ marks, signs, zero, uprights, reference }: BarsGeometry): string {
  const upright = (x: number) =>
    uprights.map(({ top, bottom }) => `M${pixel(x)} ${pixel(top)}V${pixel(bottom)}`).join('');
  const d = reference === undefined ? '' : upright(reference);
  return [
    ...marks.map(renderBar),
    uprights.length === 0 ? '' : element('path', { class: 'axis', d: upright(zero) }),
    // A gap in the colour of the paper first, or the rule would be lost on the bars.
    d === ''
      ? ''
      : element('path', { class: 'target-gap', d }) + element('path', { class: 'target-step', d }),
    ...signs.map(({ sign, x, y }) => renderSign(sign, x, y)),
  ].join('');
}
