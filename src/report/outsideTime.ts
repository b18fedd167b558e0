import type { Bulletin } from '../bulletin/Bulletin.ts';
import { datedOn, isAhead } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { isPartialDate } from '../domain/PartialDate.ts';
import { absenceInWords } from '../format/absenceInWords.ts';

type Placed = Pick<Figure, 'place' | 'period' | 'basis'>;

/**
 * Why a figure stands in tables alone, and neither leads nor is compared: it is of a time after the site's day (公报截至日期以后), or
 * of a day on which its place was gone (该地2024年6月30日撤销以后) or still to come (该地2025年3月1日设立以前): there the place above does not count it. Empty for all others.
 */
export function outsideTime({ site, places }: Bulletin, figure: Placed): string {
  if (isAhead(figure, site.as_of)) return '公报截至日期以后';
  const place = places.get(figure.place);
  if (place === undefined || !isPartialDate(figure.period)) return '';
  const absence = absenceInWords(place, datedOn(figure));
  return absence === undefined ? '' : `该地${absence}${absence.endsWith('撤销') ? '以后' : '以前'}`;
}

/** Whether a figure is of a time of which the bulletin speaks, of a place that was there. */
export function isInTime(bulletin: Bulletin, figure: Placed): boolean {
  return outsideTime(bulletin, figure) === '';
}
