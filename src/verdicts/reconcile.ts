import type { Figure } from '../domain/figure/Figure.ts';
import type { Indicator } from '../domain/Indicator.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import type { VocabularyRow } from '../domain/tables/vocabulary.ts';
import { type Computations, reconcileClaims } from './reconcileClaims.ts';
import { reconcileItems } from './reconcileItems.ts';
import { reconcileParts } from './reconcileParts.ts';

/** What is compared: figures that documents print, what is computed beside them, and the terms whose items they count. */
export interface Comparanda extends Computations {
  readonly published: readonly Figure[];
  readonly indicators: ReadonlyMap<string, Pick<Indicator, 'counts' | 'isAverage'>>;
  readonly vocabulary: readonly VocabularyRow[];
}

/** Every comparison that can be made: parts against totals, claims against computations, counts against lists. */
export function reconcile({
  published,
  indicators,
  vocabulary,
  ...computations
}: Comparanda): readonly Reconciliation[] {
  const additive = published.filter(({ indicator }) => indicators.get(indicator)?.isAverage !== true);
  return [
    ...reconcileParts(additive),
    ...reconcileClaims(published, computations),
    ...reconcileItems(published, indicators, vocabulary),
  ];
}
