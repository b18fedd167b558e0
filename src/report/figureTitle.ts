import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { formatBreakdown } from '../format/formatBreakdown.ts';
import { rowsByPlace } from './rowsByPlace.ts';

type Named = Pick<Figure, 'indicator' | 'basis' | 'breakdown' | 'scope'>;

/** What a figure counts: the document's own words where they are others (协作型教育集团数), else the indicator's title. */
export function figureTitle(
  bulletin: Bulletin,
  { indicator, basis }: Pick<Named, 'indicator' | 'basis'>,
): string {
  const called =
    basis.kind === 'published' ? rowsByPlace(bulletin).observationCalled(basis.observation) : undefined;
  return called ?? bulletin.indicators.get(indicator)?.title ?? indicator;
}

/** Breakdown and scope in words; empty for the whole. A breakdown that the title names already is not said again. */
export function partInWords(bulletin: Bulletin, figure: Named): string {
  const part = formatBreakdown(figure.breakdown);
  const named = part !== '' && figureTitle(bulletin, figure).includes(part);
  return [named ? '' : part, figure.scope].filter((words) => words !== '').join('，');
}
