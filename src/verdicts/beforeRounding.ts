import type { Interval } from '../domain/figure/Interval.ts';
import { isExact, pointOf } from '../domain/figure/intervals.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { add, equals, multiply, rational, subtract } from '../domain/figure/rationalArithmetic.ts';
import { type PrintedReading, readPrinted } from '../domain/figure/readPrinted.ts';
import type { Unit } from '../domain/lists/units.ts';
import type { NumberedFigure } from './NumberedFigure.ts';
import { unitNature } from './unitNature.ts';

const scales = { '': 1n, 万: 10_000n, 亿: 100_000_000n } as const;
const half = rational(1, 2);

/**
 * The numbers that a document may have rounded (四舍五入) to what it prints: 25.9% is 25.85% to below 25.95%, 1.20万人 is
 * 11,950人 to below 12,050人. Counts printed in full, bounds, and 0% and 100%, which say none and all, stay as they are.
 */
export function beforeRounding({ value, text, unit }: NumberedFigure): Interval {
  const point = pointOf(value);
  const reading = readPrinted(text);
  if (point === undefined || !isExact(value) || !reading.ok || reading.numbers.length !== 1) return value;
  const places = /\.(\d+)/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const isRounded =
    places > 0 || reading.scale !== '' || (unitNature[unit] === 'quotient' && !isNoneOrAll(point, unit));
  return isRounded ? around(point, stepOf(reading, places)) : value;
}

function stepOf({ scale }: PrintedReading, places: number): Rational {
  return rational(scales[scale], 10n ** BigInt(places));
}

function around(point: Rational, step: Rational): Interval {
  const reach = multiply(step, half);
  return {
    low: { value: subtract(point, reach), open: false },
    high: { value: add(point, reach), open: true },
    approximate: false,
  };
}

function isNoneOrAll(point: Rational, unit: Unit): boolean {
  return unit === '%' && (equals(point, rational(0)) || equals(point, rational(100)));
}
