import { least } from 'd3-array';

const steps = [1, 2, 2.5, 5] as const;

/** Ticks at the multiples of `step` from `first` to `last`. */
interface Ruler {
  readonly step: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Three to five round numbers from zero (or below, where values are) up to at least the highest value and `reach`; the
 * first and the last are the ends of the axis. Whole values get whole steps, so a count of 3 has no tick at 1.5; a count
 * of at most 1 has only 0 and 1. The tightest axis wins, and of equally tight ones that with more ticks.
 */
export function axisTicks(values: readonly number[], reach = 0): readonly number[] {
  const low = Math.min(0, ...values);
  const highest = Math.max(reach, ...values);
  const high = highest > low ? highest : low + 1;
  const whole = values.every(Number.isInteger);
  const magnitude = Math.floor(Math.log10(high - low));
  const rulers: Ruler[] = [];
  for (let power = magnitude - 1; power <= magnitude + 1; power += 1) {
    for (const multiple of steps) {
      const step = multiple * 10 ** power;
      const first = Math.floor(low / step + 1e-9);
      const last = Math.ceil(high / step - 1e-9);
      if (last - first <= 4 && (!whole || Number.isInteger(step))) rulers.push({ step, first, last });
    }
  }
  // The first of the best is taken, and smaller steps come first.
  const best = least(rulers, (a, b) => tooFew(a) - tooFew(b) || spanOf(a) - spanOf(b));
  return best ? ticksOn(best) : [low, high];
}

function ticksOn({ step, first, last }: Ruler): readonly number[] {
  // Through a decimal string, or 3 × 0.1 would print as 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function tooFew({ first, last }: Ruler): number {
  return last - first < 2 ? 1 : 0;
}

function spanOf({ step, first, last }: Ruler): number {
  return (last - first) * step;
}
