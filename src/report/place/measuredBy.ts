import type { Figure } from '../../domain/figure/Figure.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import type { PlaceTarget } from './placeTargets.ts';

/**
 * The number that a verdict rests on, where it is none of those that stand beside it: 按星笛市的口径64.3%, 截至2023年6月30日3个.
 * Empty where it is one of them, and where nothing decided.
 */
export function measuredBy({ figure }: Pick<PlaceTarget, 'figure'>, beside: readonly Figure[]): string {
  if (figure === undefined || beside.some(({ id }) => id === figure.id)) return '';
  const isByOthers = figure.scope !== '' && figure.basis.kind === 'computed';
  return `${isByOthers ? figure.scope : periodInWords(figure)}${figure.text}`;
}
