/** An exact fraction in lowest terms; `denominator` is always positive. Statistics never pass through binary floats. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
