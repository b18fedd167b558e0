import type { Figure } from '../../domain/figure/Figure.ts';
import { printedDay } from '../../domain/figure/printedDay.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { marks } from '../../domain/lists/marks.ts';
import type { Unit } from '../../domain/lists/units.ts';
import type { PartialDate } from '../../domain/PartialDate.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import { withUnit } from './withUnit.ts';

/**
 * The figures that documents print, in the order of the table; a figure's id is its observation's. The unit is the one
 * printed, else the row's, else the indicator's. Rows whose indicator is unknown and that carry no unit are left out.
 * `documentDate` is when a document was signed or came out.
 */
export function observationFigures(
  rows: readonly ObservationRow[],
  indicators: Iterable<Indicator>,
  documentDate: (policy: string) => PartialDate | undefined = () => undefined,
): readonly Figure[] {
  const units = new Map(Array.from(indicators, ({ id, unit }) => [id, unit]));
  return rows.flatMap((row) => {
    const unit = row.value.unit ?? row.unit ?? units.get(row.indicator);
    return unit === undefined ? [] : [observationFigure(row, unit, documentDate(row.policy))];
  });
}

function observationFigure(row: ObservationRow, unit: Unit, written: PartialDate | undefined): Figure {
  const { observation, policy, clause, phrase, value } = row;
  return {
    id: observation,
    place: row.place,
    indicator: row.indicator,
    period: row.period,
    breakdown: row.breakdown ?? '',
    scope: row.scope ?? '',
    value: value.value,
    unit,
    text: typeof value.value === 'string' ? marks[value.value] : withUnit(value, unit, phrase),
    basis: {
      kind: 'published',
      policy,
      clause,
      observation,
      phrase,
      ...printedDay(row, written),
    },
  };
}
