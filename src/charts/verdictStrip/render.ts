import { patternDefinitions, patternOf } from '../stackedShare/fillPatterns.ts';
import { element, pixel } from '../svg/element.ts';
import { verdictShape } from '../verdictShape.ts';
import type { VerdictStripGeometry } from './geometry.ts';
import type { StripSegment } from './stripRow.ts';
import { verdictFills } from './verdictFills.ts';

const signSize = 14;

/** A length with its verdict's pattern and sign: the sign on a clear spot in it where it fits, else above. */
function renderSegment(id: string, { kind, box, sign }: StripSegment): string {
  const { left, right, top, bottom } = box;
  const rectangle = { x: left, y: top, width: right - left, height: bottom - top };
  const pattern = patternOf(id, verdictFills[kind]);
  return [
    element('rect', { class: `step step-${kind}`, ...rectangle }),
    pattern === undefined ? '' : element('rect', { fill: pattern, ...rectangle }),
    sign.y > top ? element('circle', { class: 'step-clear', cx: sign.x, cy: sign.y, r: 7.5 }) : '',
    verdictShape(kind, sign.x, sign.y, 12),
  ].join('');
}

/** The inside of the svg of verdict strips. */
export function drawVerdictStrip({ id, width, signs, segments, rules }: VerdictStripGeometry): string {
  const d = rules.map((y) => `M0 ${pixel(y)}H${pixel(width)}`).join('');
  return [
    patternDefinitions(id, new Set(segments.map(({ kind }) => verdictFills[kind]))),
    d === '' ? '' : element('path', { class: 'grid', d }),
    ...segments.map((segment) => renderSegment(id, segment)),
    ...signs.map(({ kind, x, y }) => verdictShape(kind, x, y, signSize)),
  ].join('');
}
