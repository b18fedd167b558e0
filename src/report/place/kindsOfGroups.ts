import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { formatBreakdown } from '../../format/formatBreakdown.ts';
import { partsInOrder } from './partsInOrder.ts';

type Counted = Pick<Figure, 'place' | 'indicator' | 'period' | 'breakdown' | 'basis'>;

/**
 * What a count of groups adds up where it adds up several kinds: 教育集团3个、教育联盟1个、托管1个, so that they are never
 * summed silently. Empty for one kind, and for any other number. Works out the place's roster.
 */
export function kindsOfGroups(bulletin: Bulletin, figure: Counted): string {
  const { place, indicator, period, breakdown, basis } = figure;
  if (indicator !== 'group_count' || breakdown !== '' || basis.kind !== 'computed') return '';
  const kinds = bulletin
    .figuresOf(place)
    .filter((other) => other.indicator === indicator && other.period === period)
    .filter((other) => other.basis.kind === 'computed' && isKind(other.breakdown));
  if (kinds.length < 2) return '';
  return partsInOrder(bulletin, 'term', kinds)
    .map((kind) => `${formatBreakdown(kind.breakdown)}${kind.text}`)
    .join('、');
}

function isKind(breakdown: string): boolean {
  return breakdown.startsWith('term=') && !breakdown.includes(';');
}
