import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { element, hover, pixel } from '../svg/element.ts';
import type { ValueMark } from './ValueMark.ts';

// Points of different series differ in shape as well as in colour. Diamonds are kept for targets.
const pointShapes: readonly string[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolStar,
  symbolWye,
  symbolCross,
].map((type) => symbol().type(type).size(40).digits(1)() ?? '');

/** The class of a series: six styles, then the first again; its label tells which it is. */
export function seriesClass(series: number): string {
  return `series-${((series - 1) % pointShapes.length) + 1}`;
}

function pathOf(mark: ValueMark): string {
  const x = pixel(mark.x);
  const y = pixel(mark.y);
  switch (mark.kind) {
    case 'exact':
    case 'approximate':
      return pointShapes[(mark.series - 1) % pointShapes.length] ?? '';
    case 'floor':
      return `M${pixel(x - 6)} ${y}h12M${x} ${y}V${pixel(mark.top)}m-4 5l4 -5l4 5`;
    case 'ceiling':
      return `M${pixel(x - 6)} ${y}h12M${x} ${y}V${pixel(mark.bottom)}m-4 -5l4 5l4 -5`;
    case 'range':
      return `M${pixel(x - 6)} ${y}h12M${x} ${y}V${pixel(mark.top)}m-6 0h12`;
  }
}

/** A mark with its wording on hover. Bounds are lines with feet and arrows, exact numbers filled, 约数 hollow points. */
export function renderValueMark(mark: ValueMark): string {
  const isPoint = mark.kind === 'exact' || mark.kind === 'approximate';
  return element(
    'path',
    {
      class: `mark-${mark.kind} ${seriesClass(mark.series)}`,
      transform: isPoint ? `translate(${pixel(mark.x)} ${pixel(mark.y)})` : undefined,
      d: pathOf(mark),
    },
    mark.hover === '' ? '' : hover(mark.hover),
  );
}
