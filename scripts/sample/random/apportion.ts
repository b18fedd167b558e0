/**
 * Shares out a whole number by weights; the parts add up to it exactly. `phase`, from 0 to below 1, decides where the
 * remainders fall: with a random one, a rare part comes out right on average over many small totals.
 */
export function apportion(total: number, weights: readonly number[], phase = 0.5): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    // A phase just below 1 can round the last sum up.
    const upTo = Math.min(total, Math.floor(total * (passed / whole) + phase));
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
