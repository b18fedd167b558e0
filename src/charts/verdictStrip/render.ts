import { element, pixel } from '../svg/element.ts';
import { verdictShape } from '../verdictShape.ts';
import type { VerdictStripGeometry } from './geometry.ts';
import type { StripSegment } from './stripRow.ts';

const signSize = 14;

/** A length with its verdict's sign in it, where the sign fits. */
function renderSegment({ kind, box }: StripSegment): string {
  const { left, right, top, bottom } = box;
  const rectangle = element('rect', {
    class: `step step-${kind}`,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  });
  const fits = right - left >= signSize + 2;
  return rectangle + (fits ? verdictShape(kind, (left + right) / 2, (top + bottom) / 2, 12) : '');
}

/** The inside of the svg of verdict strips. */
export function drawVerdictStrip({ width, signs, segments, rules }: VerdictStripGeometry): string {
  const d = rules.map((y) => `M0 ${pixel(y)}H${pixel(width)}`).join('');
  return [
    d === '' ? '' : element('path', { class: 'grid', d }),
    ...segments.map(renderSegment),
    ...signs.map(({ kind, x, y }) => verdictShape(kind, x, y, signSize)),
  ].join('');
}
