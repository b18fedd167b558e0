import { line } from 'd3-shape';
import type { Point } from '../line/lineMarks.ts';
import { keySign } from '../marks/keySign.ts';
import { renderValueMark } from '../marks/renderValueMark.ts';
import { element, pixel } from '../svg/element.ts';
import type { SmallMultiplesGeometry } from './geometry.ts';
import type { Panel } from './layoutPanel.ts';

const joined = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

function renderPanel({ plot, strokes, marks, reference }: Panel): string {
  const across = (y: number) => `M${pixel(plot.left)} ${pixel(y)}H${pixel(plot.right)}`;
  const d = strokes.map((points) => joined([...points]) ?? '').join('');
  return [
    element('path', { class: 'grid', d: across(plot.top) }),
    element('path', { class: 'axis', d: across(plot.bottom) }),
    reference === undefined ? '' : element('path', { class: 'target-step', d: across(reference) }),
    d === '' ? '' : element('path', { class: 'stroke series-1', d }),
    ...marks.map(renderValueMark),
  ].join('');
}

/** The inside of the svg of small multiples. */
export function drawSmallMultiples({ panels, signs }: SmallMultiplesGeometry): string {
  return [...panels.map(renderPanel), ...signs.map(({ sign, x, y }) => keySign(sign, x, y))].join('');
}
