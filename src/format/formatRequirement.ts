import { approximately, exact } from '../domain/figure/intervals.ts';
import type { Comparison, Requirement } from '../domain/figure/readRequirement.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from './formatInterval.ts';

/** How a value must stand to the number of a requirement. */
export const comparisonWords: Readonly<Record<Comparison, string>> = {
  at_least: '不低于',
  above: '超过',
  at_most: '不超过',
  below: '不足',
  equal: '等于',
  between: '介于',
};

/** A requirement in one form whatever the document's: 不低于60%, 不超过5所, 等于3个, 约30个, 介于1—2个. */
export function formatRequirement({ comparison, interval, threshold }: Requirement, unit: Unit): string {
  if (comparison === 'equal' && interval.approximate) return formatInterval(interval, unit);
  const number = interval.approximate ? approximately(exact(threshold)) : exact(threshold);
  return `${comparisonWords[comparison]}${formatInterval(comparison === 'between' ? interval : number, unit)}`;
}
