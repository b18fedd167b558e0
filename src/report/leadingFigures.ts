import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { perBulletin } from './perBulletin.ts';

const known = perBulletin(() => new Map<string, readonly Figure[]>());

/**
 * The figures of a place that other places' pages may speak of: of the whole, all that documents print and what is derived
 * from that. Remembered, since the pages of many places ask for them; the parts that the roster yields are too many for that.
 */
export function leadingFigures(bulletin: Bulletin, place: string): readonly Figure[] {
  const found =
    known(bulletin).get(place) ??
    bulletin
      .figuresOf(place)
      .filter(
        ({ breakdown, basis, indicator }) =>
          breakdown === '' ||
          basis.kind === 'published' ||
          bulletin.indicators.get(indicator)?.origin === 'derived',
      );
  known(bulletin).set(place, found);
  return found;
}
