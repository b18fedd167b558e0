import type { Unit } from '../lists/units.ts';
import { cursorOver } from './Cursor.ts';
import type { Interval } from './Interval.ts';
import { approximately, intersection } from './intervals.ts';
import type { Rational } from './Rational.ts';
import { type Clause, readClause } from './readClause.ts';
import type { Scale } from './readQuantity.ts';
import { tokensOf } from './tokensOf.ts';
import { Unreadable } from './Unreadable.ts';

/** A printed figure, read. A percentage is in percent. */
export interface PrintedReading {
  readonly ok: true;
  readonly interval: Interval;
  /** The unit that it carries, if any. */
  readonly unit: Unit | undefined;
  /** 万 or 亿 where it was printed so; the interval is in single units all the same. */
  readonly scale: Scale;
  /** 全部 and 全覆盖 print no number; they are 100%. */
  readonly implied: boolean;
  /** 达到 before it is `up`, 控制在 and 降到 are `down`. */
  readonly reach: 'up' | 'down' | undefined;
  /** The numbers as printed, in order: 至少1-2个 has two. */
  readonly numbers: readonly Rational[];
}

/** Why a text is no figure: one Chinese sentence that says what was found and what to write. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

/**
 * The one grammar of printed Chinese figures. 以上 以下 不低于 不超过 至少 以内 include the number; 余 多 超过
 * 不足 高于 低于 exclude it; 约 近 左右 are approximate. The side that is not stated stays without a bound, a percentage's
 * too. What has no number (数百, 若干) or no single reading (三四个, 1-2万, 60%以上左右) is refused.
 * A refusal quotes `quoted`, the whole cell.
 */
export function readPrinted(text: string, quoted: string = text): PrintedReading | Refusal {
  try {
    return { ok: true, ...readFigure(text, quoted) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    throw error;
  }
}

function readFigure(text: string, quoted: string): Omit<PrintedReading, 'ok'> {
  const cursor = cursorOver(tokensOf(text, quoted));
  const first = readClause(cursor, quoted);
  const isOne = first !== undefined && cursor.next() === undefined;
  if (!isOne) cursor.take('joint');
  const second = isOne ? undefined : readClause(cursor, quoted);
  if (first === undefined || cursor.next() !== undefined) throw unordered(quoted);
  if (isOne) return pick(first);
  if (second === undefined) throw unordered(quoted);
  return joined(first, second, quoted);
}

function pick({ interval, unit, scale, implied, reach, numbers }: Clause): Omit<PrintedReading, 'ok'> {
  return { interval, unit, scale, implied, reach, numbers };
}

/** 超过100人不足200人: a low bound and a high bound of one quantity. */
function joined(first: Clause, second: Clause, quoted: string): Omit<PrintedReading, 'ok'> {
  const unit = first.unit ?? second.unit;
  const sides = [first.bound?.side, second.bound?.side];
  const bothSides = sides.includes('low') && sides.includes('high');
  if (!bothSides || (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit)) {
    throw new Unreadable(
      `“${quoted}”里不止一个数；一格只写一个数，或一个下限加一个上限，如 超过100人不足200人`,
    );
  }
  const interval = intersection(first.interval, second.interval);
  if (interval === undefined) throw new Unreadable(`“${quoted}”的下限高于上限；请照原文核对`);
  return {
    ...pick(second),
    interval: second.interval.approximate ? approximately(interval) : interval,
    unit,
    reach: first.reach ?? second.reach,
    numbers: [...first.numbers, ...second.numbers],
  };
}

function unordered(quoted: string): Unreadable {
  return new Unreadable(
    `“${quoted}”的写法读不懂；请把限定词和量词写在数的前后，如 437个、60%以上、超过40所、1—2个`,
  );
}
