import { positionsOf } from '../ChartValue.ts';
import type { Side } from '../layout/candidatesAround.ts';
import type { LabelRequest } from '../layout/placeLabels.ts';
import type { Milestone } from '../marks/Milestone.ts';
import { textSizes } from '../text/PlacedText.ts';
import { inTime } from './joinedRuns.ts';
import { diamondReach, type Point } from './lineMarks.ts';
import type { LineScales } from './lineScales.ts';
import type { LinePoint, LineSpec } from './spec.ts';

const beside = { size: textSizes.text, role: 'value', gap: 7 } as const;

// More numbers than these make a thicket: the line shows their course, the table has them all.
const mostLabels = 12;

// A bound's label stands by its foot; two steps up clears the arrow.
const besideBound = { ...beside, gap: 10 } as const;

// px from the middle of a mark that a diamond lies upon.
const wideGap = 12;

const over: readonly Side[] = ['above', 'aboveLeft', 'aboveRight'];
const under: readonly Side[] = ['below', 'belowRight', 'belowLeft'];
const level: readonly Side[] = ['left', 'right'];

/** Of two labels at one time the higher number's stands higher, so that words never stand in the reverse of their order. */
function keepingOrder(isHigher: boolean): Pick<LabelRequest, 'sides' | 'away' | 'last'> {
  return isHigher
    ? { sides: [...over, ...level], away: over, last: under }
    : { sides: [...under, ...level], away: under, last: over };
}

function valueLabel({ at, value }: LinePoint, spec: LineSpec, scales: LineScales): LabelRequest {
  const label = { text: value.text, x: scales.x(at) };
  switch (value.kind) {
    case 'exact':
    case 'approximate': {
      const promised = spec.milestones.find((milestone) => milestone.at === at);
      const isMarked = spec.milestones.some(
        (aim) => aim.at === at && Math.abs(scales.y(aim.level) - scales.y(value.at)) < diamondReach,
      );
      const sides = {
        sides: [...over.slice(0, 1), ...under.slice(0, 1), ...over.slice(1), ...under.slice(1), ...level],
      };
      return {
        ...beside,
        ...label,
        // Clear of the diamond that lies on its mark.
        ...(isMarked ? { gap: wideGap } : {}),
        y: scales.y(value.at),
        ...(promised === undefined ? sides : keepingOrder(value.at >= promised.level)),
      };
    }
    case 'floor':
      return {
        ...besideBound,
        ...label,
        y: scales.y(value.low),
        sides: ['right', 'left', 'below', 'above', 'belowLeft', 'belowRight'],
      };
    case 'ceiling':
      return {
        ...besideBound,
        ...label,
        y: scales.y(value.high),
        sides: ['right', 'left', 'above', 'below', 'aboveLeft', 'aboveRight'],
      };
    case 'range':
      return {
        ...besideBound,
        ...label,
        y: scales.y((value.low + value.high) / 2),
        sides: ['right', 'left', 'above', 'below'],
      };
    case 'missing':
      return {
        ...label,
        size: textSizes.small,
        role: 'missing',
        gap: 3,
        y: scales.y.range()[0] ?? 0,
        sides: ['above'],
      };
  }
}

interface AimPoint extends Point {
  readonly aim: Milestone;
}

/** Two documents that ask the same by one date, or by two whose marks lie on each other, have one label. */
function distinct(points: readonly AimPoint[]): readonly AimPoint[] {
  return points.filter(({ aim, x, y }, index) =>
    points
      .slice(0, index)
      .every((other) => other.aim.text !== aim.text || Math.hypot(other.x - x, other.y - y) >= diamondReach),
  );
}

function milestoneLabels(spec: LineSpec, scales: LineScales): readonly LabelRequest[] {
  const known = spec.series.flatMap(({ points }) => points);
  const points = distinct(
    spec.milestones.map((aim) => ({ aim, x: scales.x(aim.at), y: scales.y(aim.level) })),
  );
  return points.map(({ aim, x, y }) => {
    const { at, level: promised, text, due } = aim;
    const levels = points.filter((other) => other.aim.at === at).map((other) => other.aim.level);
    const isMarked = known.some(
      (point) =>
        point.at === at &&
        positionsOf(point.value).some(
          (value) => Math.abs(scales.y(value) - scales.y(promised)) < diamondReach,
        ),
    );
    const isUnderValue = known.some(
      (point) => point.at === at && positionsOf(point.value).some((value) => value > promised),
    );
    return {
      text,
      size: textSizes.small,
      role: 'target',
      // Clear of diamonds that are wide, its own and those at the same time.
      gap: isMarked || levels.length > 1 ? wideGap : 8,
      x,
      y,
      rivals: points.filter((other) => other.x !== x || other.y !== y),
      elsewhere: `${due}${text}`,
      ...(levels.length > 1 ? besideOwn(promised, levels) : keepingOrder(!isUnderValue)),
    };
  });
}

/** Of several targets at one time: the highest above its mark, the lowest below, others beside, and none far off, at another's. */
function besideOwn(promised: number, levels: readonly number[]): Pick<LabelRequest, 'sides' | 'away'> {
  if (promised === Math.max(...levels)) return { sides: [...over, ...level], away: [] };
  return { sides: promised === Math.min(...levels) ? [...under, ...level] : level, away: [] };
}

/**
 * The labels a line chart would like, the most wanted first: the last number, the first, the targets, then what lies
 * between, if that is not too much to read. Of several series only the targets are labelled here: their numbers stand at the right.
 */
export function lineLabels(spec: LineSpec, scales: LineScales): readonly LabelRequest[] {
  const [only, ...others] = spec.series;
  const targets = milestoneLabels(spec, scales);
  if (!only || others.length > 0) return targets;
  const labels = inTime(only.points).map((point) => valueLabel(point, spec, scales));
  const between = labels.length <= mostLabels ? labels.slice(1, -1) : [];
  return [...labels.slice(-1), ...labels.slice(0, -1).slice(0, 1), ...targets, ...between];
}
