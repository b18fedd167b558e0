import type { Random } from './randomFrom.ts';

/** Weights that differ by up to about two thirds. */
export function evenish(count: number, random: Random): number[] {
  return Array.from({ length: count }, () => random.between(0.75, 1.3));
}
