import { seedWords } from './seedWords.ts';

/**
 * A stream of choices that is the same on every machine: integer arithmetic, + − × ÷ only; `Math.exp`, `log` and `pow` may
 * differ in the last bit from engine to engine.
 */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  between(low: number, high: number): number;
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** One of the choices, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** A new list in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /** A multiplier around 1, skewed to the right as the sizes of schools are. */
  spread(): number;
}

/** The deciles of a log-normal with σ ≈ 0.65, cut at both ends. */
const deciles = [0.24, 0.44, 0.58, 0.71, 0.85, 1, 1.18, 1.41, 1.73, 2.3, 3.6] as const;

/** The stream that a seed names. */
export function randomFrom(seed: string): Random {
  const next = stream(seed);
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    between: (low, high) => low + (high - low) * next(),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    weighted(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      const last = choices.at(-1);
      if (last === undefined) throw new RangeError('weighted: no choices');
      return last[0];
    },
    shuffled(list) {
      const keys = list.map((item) => ({ item, key: next() }));
      return keys.sort((a, b) => a.key - b.key).map(({ item }) => item);
    },
    spread() {
      const at = next() * 10;
      const step = Math.floor(at);
      const low = deciles[step] ?? 1;
      return low + ((deciles[step + 1] ?? low) - low) * (at - step);
    },
  };
}

/** sfc32 (Chris Doty-Humphrey's small fast counter), 32 bits at a time. */
function stream(seed: string): () => number {
  let [a, b, c, counter] = seedWords(seed);
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
