import type { Unit } from '../lists/units.ts';
import type { Interval } from './Interval.ts';
import { atLeast, atMost, pointOf } from './intervals.ts';
import type { Rational } from './Rational.ts';
import { equals, rational } from './rationalArithmetic.ts';
import { type PrintedReading, type Refusal, readPrinted } from './readPrinted.ts';

/** How a value must stand to the number of a requirement. */
export type Comparison = 'at_least' | 'above' | 'at_most' | 'below' | 'equal' | 'between';

/** A requirement that has a number: the set of values that satisfy it. */
export interface Requirement {
  readonly ok: true;
  readonly comparison: Comparison;
  /** The values that satisfy it. */
  readonly interval: Interval;
  /** The number that decides; of a range, its lower end. */
  readonly threshold: Rational;
  /** The numbers as printed, in order: 至少1-2个 has two and is decided by the lower. */
  readonly numbers: readonly Rational[];
  readonly unit: Unit | undefined;
  /** 全部, 全覆盖: no number is printed. */
  readonly implied: boolean;
  /** The frequency that the requirement starts with: 每年; empty otherwise. */
  readonly frequency: string;
}

const frequency = /^每(?:[一两三四五六七八九十\d]*个?)(?:学年|学期|季度|年|月|周|日|天)/u;
const force = /^(?:原则上|一般|应当|应|须|必须|要|确保|力争|争取|保证|保持)+/u;
const hundred = rational(100);

/**
 * Reads a requirement as a target prints it, by the grammar of readPrinted. A bare number is meant exactly (3个), but 100%,
 * 全覆盖 and 全部 are floors, and so is what is to be reached (达到96%); 控制在5% is a ceiling. Text without a number
 * (制定考核细则) is refused: whether that matters depends on the kind of target.
 */
export function readRequirement(text: string): Requirement | Refusal {
  const solid = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const [first = ''] = force.exec(solid) ?? [];
  const [every = ''] = frequency.exec(solid.slice(first.length)) ?? [];
  const rest = solid.slice(first.length + every.length).replace(force, '');
  const reading = readPrinted(rest, text);
  return reading.ok ? { ...requirementOf(reading), frequency: every } : reading;
}

function requirementOf(reading: PrintedReading): Omit<Requirement, 'frequency'> {
  const interval = satisfying(reading);
  const threshold = interval.low?.value ?? interval.high?.value ?? hundred;
  const { numbers, unit, implied } = reading;
  return { ok: true, comparison: comparisonOf(interval), interval, threshold, numbers, unit, implied };
}

function satisfying({ interval, unit, reach }: PrintedReading): Interval {
  const point = pointOf(interval);
  if (point === undefined) return interval;
  const { approximate } = interval;
  const whole = unit === '%' && equals(point, hundred) && !approximate;
  if (reach === 'down') return { ...atMost(point), approximate };
  return reach === 'up' || whole ? { ...atLeast(point), approximate } : interval;
}

function comparisonOf(interval: Interval): Comparison {
  const { low, high } = interval;
  if (pointOf(interval) !== undefined) return 'equal';
  if (high === null) return low?.open === true ? 'above' : 'at_least';
  if (low === null) return high.open ? 'below' : 'at_most';
  return 'between';
}
