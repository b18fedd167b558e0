import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { figureTitle } from '../figureTitle.ts';
import { targetTitle } from '../targetTitle.ts';
import type { PlaceTarget } from './placeTargets.ts';

/** What figures and targets of one indicator are called: their documents' own words where all agree, else its title. */
export function commonTitle(
  bulletin: Bulletin,
  indicator: Pick<Indicator, 'title'>,
  figures: readonly Figure[],
  targets: readonly Pick<PlaceTarget, 'row'>[] = [],
): string {
  const titles = [
    ...figures.map((figure) => figureTitle(bulletin, figure)),
    ...targets.map(({ row }) => targetTitle(bulletin, row)),
  ];
  const [only, ...others] = new Set(titles);
  return only === undefined || others.length > 0 ? indicator.title : only;
}
