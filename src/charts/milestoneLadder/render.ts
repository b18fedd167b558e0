import type { Box } from '../layout/Box.ts';
import { element, hover, pixel } from '../svg/element.ts';
import { verdictShape } from '../verdictShape.ts';
import { type LadderBody, type LadderGeometry, signSize } from './LadderShape.ts';

function boxAttributes({ left, right, top, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function edgePath({ body, edge }: LadderBody): string {
  return edge === 'top'
    ? `M${pixel(body.left)} ${pixel(body.top)}H${pixel(body.right)}`
    : `M${pixel(body.right)} ${pixel(body.top - 3)}V${pixel(body.bottom + 3)}`;
}

function renderBody(step: LadderBody): string {
  return element(
    'g',
    {},
    (step.edge === 'right' ? element('rect', { class: 'track', ...boxAttributes(step.scale) }) : '') +
      element('rect', { class: 'asked', ...boxAttributes(step.body) }) +
      (step.measured
        ? element('rect', { class: step.measured.open ? 'bar-open' : 'bar', ...boxAttributes(step.measured) })
        : '') +
      element('path', { class: 'target-edge', d: edgePath(step) }) +
      verdictShape(step.verdict, step.sign.x, step.sign.y, signSize) +
      hover(step.hover),
  );
}

/** The inside of the svg of a milestone ladder. */
export function drawMilestoneLadder({ bodies }: LadderGeometry): string {
  const stairsOnly = bodies.filter(({ edge }) => edge === 'top');
  const first = stairsOnly[0]?.scale;
  const last = stairsOnly.at(-1)?.scale;
  const floor =
    first && last
      ? element('path', {
          class: 'axis',
          d: `M${pixel(first.left)} ${pixel(first.bottom)}H${pixel(last.right)}`,
        })
      : '';
  return bodies.map(renderBody).join('') + floor;
}
