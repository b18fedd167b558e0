import { line } from 'd3-shape';
import { keySign } from '../marks/keySign.ts';
import { renderValueMark, seriesClass } from '../marks/renderValueMark.ts';
import { element, hover, pixel } from '../svg/element.ts';
import { asOfHead, type LineGeometry } from './geometry.ts';
import type { LineSign } from './lineKey.ts';
import { diamondReach, type MilestoneMark, type Point } from './lineMarks.ts';

const joined = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

function renderMilestone({ x, y, reach: r, hover: words }: Omit<MilestoneMark, 'ladder'>): string {
  const path = `M${pixel(x)} ${pixel(y - r)}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
  return element('path', { class: 'mark-milestone', d: path }, words === '' ? '' : hover(words));
}

function renderSign(sign: LineSign, x: number, y: number): string {
  if (sign === 'milestone') return renderMilestone({ x, y, reach: diamondReach, hover: '' });
  if (typeof sign === 'string') return keySign(sign, x, y);
  const stroke = { class: `stroke ${seriesClass(sign.series)}`, d: `M${pixel(x - 8)} ${pixel(y)}h16` };
  return (sign.kind === 'exact' ? element('path', stroke) : '') + keySign(sign.kind, x, y, sign.series);
}

/** The inside of the svg of a line chart. */
export function drawLine(geometry: LineGeometry): string {
  const { plot } = geometry;
  const across = (y: number) => `M${pixel(plot.left)} ${pixel(y)}H${pixel(plot.right)}`;
  const grid = geometry.grid.map(across).join('');
  const steps = geometry.steps
    .map(({ x1, y1, x2, y2 }) => `M${pixel(x1)} ${pixel(y1)}L${pixel(x2)} ${pixel(y2)}`)
    .join('');
  return [
    grid === '' ? '' : element('path', { class: 'grid', d: grid }),
    plot.right > plot.left ? element('path', { class: 'axis', d: across(plot.bottom) }) : '',
    geometry.asOf === undefined
      ? ''
      : element('path', {
          class: 'as-of',
          d: `M${pixel(geometry.asOf)} ${pixel(plot.top - asOfHead)}V${plot.bottom}`,
        }),
    steps === '' ? '' : element('path', { class: 'target-step', d: steps }),
    ...geometry.leaders.map((leader) => element('line', { class: 'leader', ...coordinates(leader) })),
    ...geometry.strokes.map(({ series, points }) =>
      element('path', { class: `stroke ${seriesClass(series)}`, d: joined(points as Point[]) ?? '' }),
    ),
    ...geometry.milestones.map(renderMilestone),
    ...geometry.marks.map(renderValueMark),
    ...geometry.signs.map(({ sign, x, y }) => renderSign(sign, x, y)),
  ].join('');
}

function coordinates(leader: LineGeometry['leaders'][number]) {
  return { x1: leader.x1, y1: leader.y1, x2: leader.x2, y2: leader.y2 };
}
