import type { Interval } from '../domain/figure/Interval.ts';
import type { TargetRow } from '../domain/tables/targets.ts';

/**
 * The values that satisfy a target; undefined where it asks for something that is no number (制定考核细则). A cell whose
 * `value_basis` is none has no number even if its words could be read as one.
 */
export function requiredNumber(target: TargetRow): Interval | undefined {
  const { read } = target.requirement;
  return read.ok && target.value_basis !== 'none' ? read.interval : undefined;
}
