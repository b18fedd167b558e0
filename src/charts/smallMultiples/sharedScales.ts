import { extent } from 'd3-array';
import { isDrawable, positionsOf } from '../ChartValue.ts';
import { axisTicks } from '../layout/axisTicks.ts';
import type { SmallMultiplesSpec } from './spec.ts';

/** The ends of the scales that all panels share. `times` is undefined where no panel has a row. */
export interface SharedScales {
  readonly low: number;
  readonly high: number;
  /** The highest bound that is open above; below all scales where there is none. */
  readonly highestFloor: number;
  readonly times: readonly [first: number, last: number] | undefined;
}

export function sharedScales({ panels, reach, reference }: SmallMultiplesSpec): SharedScales {
  const points = panels.flatMap(({ points: own }) => own);
  const known = points.flatMap(({ value }) => positionsOf(value));
  const ticks = axisTicks(reference ? [...known, reference.level] : known, reach);
  const [first, last] = extent(points, ({ at }) => at);
  return {
    low: ticks[0] ?? 0,
    high: ticks.at(-1) ?? 1,
    highestFloor: Math.max(
      ...points.map(({ value }) => (value.kind === 'floor' ? value.low : Number.NEGATIVE_INFINITY)),
    ),
    times: first === undefined ? undefined : [first, last],
  };
}

/** The shared scales in words: 各小图刻度相同：纵轴0—100%，横轴2021—2025年. Empty where nothing is on them. */
export function scaleWords(spec: SmallMultiplesSpec): string {
  const { low, high, times } = sharedScales(spec);
  if (!spec.panels.some(({ points }) => points.some(({ value }) => isDrawable(value)))) return '';
  const vertical = `纵轴${low === 0 ? '0' : spec.format(low)}—${spec.format(high)}`;
  if (!times) return `各小图刻度相同：${vertical}`;
  const first = Math.floor(times[0]);
  const last = Math.ceil(times[1]);
  const years = first === last ? `${first}年` : `${first}—${last}年`;
  const dashes = spec.reference ? `，虚线为${spec.reference.text}` : '';
  return `各小图刻度相同：${vertical}，横轴${years}${dashes}`;
}
