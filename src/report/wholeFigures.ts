import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { leadingFigures } from './leadingFigures.ts';

/** The figures of a place that have no breakdown. */
export function wholeFigures(bulletin: Bulletin, place: string): readonly Figure[] {
  return leadingFigures(bulletin, place).filter(({ breakdown }) => breakdown === '');
}
