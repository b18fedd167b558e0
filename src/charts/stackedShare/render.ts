import { element, pixel } from '../svg/element.ts';
import { patternDefinitions, patternOf } from './fillPatterns.ts';
import type { StackedShareGeometry } from './geometry.ts';
import type { ShareSegment } from './segmentsOf.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece or its sample: the fill, the pattern over it, and an arrow where its end is not known. */
function renderFill(id: string, segment: ShareSegment, box: Rectangle): string {
  if (segment.fill === undefined) return element('rect', { class: 'share-rest', ...box });
  const pattern = patternOf(id, segment.fill);
  return (
    element('rect', { class: `share share-${segment.fill}`, ...box }) +
    (pattern === undefined ? '' : element('rect', { class: 'share-pattern', fill: pattern, ...box })) +
    (segment.open ? openEnd(box) : '')
  );
}

/** A part without a sure size has no piece in the bar, and so no fill to show. */
function sampleOf(segment: ShareSegment): ShareSegment {
  return { ...segment, open: false, fill: segment.to > segment.from ? segment.fill : undefined };
}

function openEnd({ x, y, width, height }: Rectangle): string {
  const middle = pixel(y + height / 2);
  return element('path', { class: 'mark-floor', d: `M${pixel(x + width)} ${middle}h14m-5 -4l5 4l-5 4` });
}

/** The inside of the svg of a stacked share. */
export function drawStackedShare(geometry: StackedShareGeometry): string {
  const { id, top, thickness, pieces, leaders, swatches } = geometry;
  const fills = new Set(pieces.flatMap(({ segment }) => (segment.fill === undefined ? [] : [segment.fill])));
  const bottom = top + thickness;
  // From the right, so that the arrow of an open end lies over its neighbour.
  const bar = [...pieces].reverse().map(({ segment, left, right }) => {
    const box = { x: left, y: top, width: right - left, height: thickness };
    return right > left ? renderFill(id, segment, box) : '';
  });
  return [
    patternDefinitions(id, fills),
    ...bar,
    ...leaders.map(({ from, to }) =>
      element('path', {
        class: 'leader',
        d: `M${pixel(from)} ${bottom + 1}V${bottom + 5}L${pixel(to)} ${bottom + 13}`,
      }),
    ),
    ...swatches.map(({ segment, x, y }) =>
      renderFill(id, sampleOf(segment), { x, y, width: 22, height: 16 }),
    ),
  ].join('');
}
