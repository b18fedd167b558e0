import type { Unit } from '../domain/lists/units.ts';

/** What a unit measures: counts come whole and add up, amounts add up, durations and quotients do neither. */
type Nature = 'count' | 'amount' | 'duration' | 'quotient';

export const unitNature: Readonly<Record<Unit, Nature>> = {
  个: 'count',
  所: 'count',
  人: 'count',
  人次: 'count',
  元: 'amount',
  班: 'count',
  次: 'count',
  项: 'count',
  年: 'duration',
  '%': 'quotient',
  个百分点: 'quotient',
  '所/个': 'quotient',
};
