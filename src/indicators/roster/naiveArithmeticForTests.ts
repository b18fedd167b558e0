/** The arithmetic of the naive recomputation, in plain numbers and text. */
type Fraction = readonly [part: number, whole: number];

/**
 * The least and the greatest of several fractions, `low..high`; without an end where lists of members are not complete.
 * `z` where all would be divided by 0, `x` where some would or where one is no number. A share that is all of the whole in
 * every case cannot grow.
 */
export function range(fractions: readonly Fraction[], isFloor: boolean, isShare: boolean): string {
  if (fractions.some(([part, whole]) => Number.isNaN(part) || Number.isNaN(whole))) return 'x';
  const divided = fractions.filter(([, whole]) => whole > 0);
  if (divided.length < fractions.length) return divided.length === 0 ? 'z' : 'x';
  const inOrder = divided.toSorted(([a, b], [c, d]) => a * d - c * b);
  const [least, most]: readonly [Fraction, Fraction] = [inOrder[0] ?? [0, 1], inOrder.at(-1) ?? [0, 1]];
  const isFull = isShare && least[0] === least[1] * 100;
  return `${fraction(...least)}..${isFloor && !isFull ? '' : fraction(...most)}`;
}

export const limitOf = (text: string): number => (text === '3所以下' ? 3 : 1);
export const exactly = (n: string): string => `${n}..${n}`;
export const begin = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

export function finish(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const leap = Number(date.slice(0, 4)) % 4 === 0;
  return `${date}-${{ '02': leap ? '29' : '28', '06': '30' }[date.slice(5)] ?? '31'}`;
}

export function fraction(a: number, b: number): string {
  for (let divisor = b; divisor > 1; divisor -= 1) {
    if (a % divisor === 0 && b % divisor === 0) return `${a / divisor}/${b / divisor}`;
  }
  return `${a}/${b}`;
}

/** Every choice of some of them, none and all included. */
export function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, choice) =>
    all.filter((_each, index) => Math.floor(choice / 2 ** index) % 2 === 1),
  );
}
