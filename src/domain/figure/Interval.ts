import type { Rational } from './Rational.ts';

/** One end of an interval. `open` means that the number itself is excluded (余, 多, 超过, 不足). */
export interface End {
  readonly value: Rational;
  readonly open: boolean;
}

/**
 * What is known of a quantity: everything between `low` and `high`. `null` is an absent end: no bound is known there.
 * An exact number has equal, closed ends. `approximate` (约, 左右, 近) never decides a verdict alone.
 */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
  readonly approximate: boolean;
}
