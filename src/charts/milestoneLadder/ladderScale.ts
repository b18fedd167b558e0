import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { LadderStep, MilestoneLadderSpec } from './spec.ts';

/** From zero to the highest level (or `reach`), as px of length. */
export function ladderScale(
  { steps, reach }: MilestoneLadderSpec,
  length: number,
): (level: number) => number {
  const highest = Math.max(reach ?? 0, max(steps, ({ level }) => level) ?? 0);
  const scale = scaleLinear()
    .domain([0, highest > 0 ? highest : 1])
    .range([0, length])
    .clamp(true);
  return (level) => scale(level);
}

/** A step in words: 2023年底前30%以上，到期未公布. */
export function stepWords({ due, text, verdict }: LadderStep): string {
  return `${due}${text}，${verdictKinds[verdict]}`;
}
