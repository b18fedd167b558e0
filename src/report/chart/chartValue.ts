import type { ChartValue } from '../../charts/ChartValue.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { pointOf } from '../../domain/figure/intervals.ts';
import type { Rational } from '../../domain/figure/Rational.ts';

/** How a chart draws a figure: a floor stays a floor and a mark stays missing. `text` is what is printed beside it. */
export function chartValue(
  { value, text: printed }: Pick<Figure, 'value' | 'text'>,
  text = printed,
): ChartValue {
  if (typeof value === 'string') return { kind: 'missing', text };
  const { low, high, approximate } = value;
  const point = pointOf(value);
  if (point !== undefined) return { kind: approximate ? 'approximate' : 'exact', at: position(point), text };
  if (low !== null && high !== null) {
    return { kind: 'range', low: position(low.value), high: position(high.value), text };
  }
  if (low !== null) return { kind: 'floor', low: position(low.value), text };
  if (high !== null) return { kind: 'ceiling', high: position(high.value), text };
  return { kind: 'missing', text };
}

/** A place on an axis; what is printed never passes through this. */
export function position({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}
