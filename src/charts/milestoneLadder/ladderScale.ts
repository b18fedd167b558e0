import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { positionsOf } from '../ChartValue.ts';
import type { LadderStep, MilestoneLadderSpec } from './spec.ts';

/** From zero to the highest level (or `reach`), as px of length. */
export function ladderScale(
  { steps, reach }: MilestoneLadderSpec,
  length: number,
): (level: number) => number {
  const reached = steps.flatMap(({ level, measured }) => [level, ...(measured ? positionsOf(measured) : [])]);
  const highest = Math.max(reach ?? 0, max(reached) ?? 0);
  const scale = scaleLinear()
    .domain([0, highest > 0 ? highest : 1])
    .range([0, length])
    .clamp(true);
  return (level) => scale(level);
}

/** What was asked, as its label says it: 要求30%以上. */
export function askedWords({ text }: LadderStep): string {
  return `要求${text}`;
}

/** What was measured: 数为58.0%; empty where nothing was. */
export function measuredWords({ measured }: LadderStep): string {
  return measured === undefined ? '' : `数为${measured.text}`;
}

/** How far the bar of the measured number goes, in the axis's unit; 0 where there is none. */
export function measuredLevel({ measured }: LadderStep): number {
  return measured === undefined ? 0 : Math.max(0, ...positionsOf(measured));
}

/** A step in words: 2023年底前要求30%以上，数为58.0%，已达标. */
export function stepWords(step: LadderStep): string {
  return [`${step.due}${askedWords(step)}`, measuredWords(step), verdictKinds[step.verdict]]
    .filter((words) => words !== '')
    .join('，');
}
