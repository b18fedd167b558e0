import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';

type Named = Pick<Figure, 'id' | 'place' | 'indicator' | 'breakdown' | 'basis'>;

/**
 * The address where a figure stands with its source, as its own anchor: its place's page; for parts that the roster
 * yields (too many for that page) its place's page of figures; for a group's size the group's page.
 */
export function figureHome(bulletin: Bulletin, { id, place, indicator, breakdown, basis }: Named): string {
  const anchor = `#figure-${id}`;
  if (basis.kind === 'published') return `places/${place}/${anchor}`;
  if (indicator === 'group_size') {
    return `groups/${id.slice('group_size.'.length, id.lastIndexOf('.'))}/${anchor}`;
  }
  const fromRoster = bulletin.indicators.get(indicator)?.origin === 'roster';
  return breakdown !== '' && fromRoster ? `places/${place}/figures/${anchor}` : `places/${place}/${anchor}`;
}
