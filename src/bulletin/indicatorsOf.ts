import type { Indicator } from '../domain/Indicator.ts';
import type { IndicatorRow } from '../domain/tables/indicators.ts';
import { registry } from '../indicators/registry.ts';

/** Every indicator by id: the computed ones first, then those that only documents state. */
export function indicatorsOf(rows: readonly IndicatorRow[]): ReadonlyMap<string, Indicator> {
  const stated = rows.map(
    ({ indicator, title, unit, definition, counts }): Indicator => ({
      id: indicator,
      title,
      unit,
      origin: 'documents',
      definition,
      formula: '',
      needsDenominator: false,
      counts: counts ?? '',
    }),
  );
  return new Map([...registry, ...stated].map((indicator) => [indicator.id, indicator]));
}
