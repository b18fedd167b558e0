import { describe, expect, it } from 'vitest';
import type { End, Interval } from '../domain/figure/Interval.ts';
import {
  above,
  approximately,
  atLeast,
  atMost,
  below,
  between,
  containsPoint,
  exact,
} from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import { type Comparison, compareInterval } from './compareInterval.ts';

const n = (value: number) => rational(value);

describe('an observation against a requirement', () => {
  it.each<[string, string, Comparison, Interval, Interval]>([
    ['60%以上', '50%以上', 'met', atLeast(n(60)), atLeast(n(50))],
    ['60%以上', '60%以上', 'met', atLeast(n(60)), atLeast(n(60))],
    ['60%以上', '不低于80%', 'undetermined', atLeast(n(60)), atLeast(n(80))],
    ['60%以上', '不超过50%', 'missed', atLeast(n(60)), atMost(n(50))],
    ['60%以上', '不超过60%', 'undetermined', atLeast(n(60)), atMost(n(60))],
    ['60%以上', '高于60%', 'undetermined', atLeast(n(60)), above(n(60))],
    ['40余所', '不超过40所', 'missed', above(n(40)), atMost(n(40))],
    ['40余所', '超过40所', 'met', above(n(40)), above(n(40))],
    ['不足200人', '200人以上', 'missed', below(n(200)), atLeast(n(200))],
    ['200人以下', '200人以上', 'undetermined', atMost(n(200)), atLeast(n(200))],
    ['不足200人', '低于200人', 'met', below(n(200)), below(n(200))],
    ['6所', '不超过5所', 'missed', exact(n(6)), atMost(n(5))],
    ['5所', '不超过5所', 'met', exact(n(5)), atMost(n(5))],
    ['5所', '低于5所', 'missed', exact(n(5)), below(n(5))],
    ['3个', '3个', 'met', exact(n(3)), exact(n(3))],
    ['4个', '3个', 'missed', exact(n(4)), exact(n(3))],
    ['3个以上', '3个', 'undetermined', atLeast(n(3)), exact(n(3))],
    ['2个', '1-2个', 'met', exact(n(2)), between(n(1), n(2))],
    ['1-2个', '2个以上', 'undetermined', between(n(1), n(2)), atLeast(n(2))],
  ])('%s against a requirement of %s: %s', (_, __, comparison, observation, requirement) => {
    expect(compareInterval(observation, requirement)).toBe(comparison);
  });

  it('decides nothing on an approximate number, however far it lies', () => {
    expect(compareInterval(approximately(exact(n(90))), atLeast(n(30)))).toBe('undetermined');
    expect(compareInterval(approximately(exact(n(90))), atMost(n(30)))).toBe('undetermined');
    expect(compareInterval(exact(n(90)), approximately(exact(n(30))))).toBe('undetermined');
  });

  it('decides nothing on an interval that holds no value', () => {
    const none: Interval = { low: end(3, false), high: end(3, true), approximate: false };
    expect(compareInterval(none, atLeast(n(1)))).toBe('undetermined');
    expect(compareInterval(none, atMost(n(1)))).toBe('undetermined');
  });

  it('is met iff every value satisfies, missed iff none does: tried on all ends of a grid', () => {
    const intervals = allIntervals();
    for (const observation of intervals) {
      const points = grid.filter((point) => containsPoint(observation, point));
      if (points.length === 0) continue;
      for (const requirement of intervals) {
        const satisfying = points.filter((point) => containsPoint(requirement, point)).length;
        const expected = satisfying === points.length ? 'met' : satisfying === 0 ? 'missed' : 'undetermined';
        if (compareInterval(observation, requirement) !== expected) {
          expect.fail(`${show(observation)} against ${show(requirement)} should be ${expected}`);
        }
      }
    }
    expect(intervals).toHaveLength(66);
  });
});

/** Every quarter from −1 to 5: ends are whole, so a point lies on each, between any two, and beyond the last. */
const grid = Array.from({ length: 25 }, (_, step) => rational(step - 4, 4));

function allIntervals(): Interval[] {
  const ends = [null, ...[0, 1, 2, 3, 4].flatMap((value) => [end(value, false), end(value, true)])];
  return ends
    .flatMap((low) => ends.map((high): Interval => ({ low, high, approximate: false })))
    .filter((interval) => grid.some((point) => containsPoint(interval, point)));
}

function end(value: number, open: boolean): End {
  return { value: rational(value), open };
}

function show({ low, high }: Interval): string {
  const from = low === null ? '(' : `${low.open ? '(' : '['}${low.value.numerator}`;
  const to = high === null ? ')' : `${high.value.numerator}${high.open ? ')' : ']'}`;
  return `${from}, ${to}`;
}
