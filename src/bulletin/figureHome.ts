import type { Figure } from '../domain/figure/Figure.ts';
import type { Bulletin } from './Bulletin.ts';

type Named = Pick<Figure, 'id' | 'place' | 'indicator' | 'period' | 'breakdown' | 'scope' | 'basis'>;

/**
 * The address where a figure stands with its source, as its own anchor: its place's page; for parts that the roster
 * yields (too many for that page), and for numbers of another day than a year's end or by another place's rules, its place's
 * page of figures; for a group's size the group's page.
 */
export function figureHome(
  bulletin: Bulletin,
  { id, place, indicator, period, breakdown, scope, basis }: Named,
): string {
  const anchor = `#figure-${id}`;
  if (basis.kind === 'published') return `places/${place}/${anchor}`;
  if (indicator === 'group_size') {
    return `groups/${id.slice('group_size.'.length, id.lastIndexOf('.'))}/${anchor}`;
  }
  const fromRoster = bulletin.indicators.get(indicator)?.origin === 'roster';
  const isOfYear = breakdown === '' && scope === '' && period.length === 4;
  return fromRoster && !isOfYear ? `places/${place}/figures/${anchor}` : `places/${place}/${anchor}`;
}
