import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { rosterIndex } from '../rosterIndex.ts';

/** What is counted from the same list of schools, in another way. */
const counts = ['schools_in_groups', 'school_coverage_rate'] as const;

/** The computed figures of the roster's last day that count the schools of a place, so that a reader can hold them against the list. */
export function rosterCounts(bulletin: Bulletin, place: string): readonly FigureView[] {
  const year = rosterIndex(bulletin).dayOf(place).slice(0, 4);
  return counts.flatMap((indicator) =>
    bulletin
      .figuresOf(place)
      .filter((figure) => figure.indicator === indicator && figure.basis.kind === 'computed')
      .filter(({ breakdown, period }) => breakdown === '' && period === year)
      .map((figure) => figureView(bulletin, figure)),
  );
}
