import type { Figure } from '../domain/figure/Figure.ts';
import type { Indicator } from '../domain/Indicator.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import type { VocabularyRow } from '../domain/tables/vocabulary.ts';
import { type ComputedFigures, reconcileClaims } from './reconcileClaims.ts';
import { reconcileItems } from './reconcileItems.ts';
import { reconcileParts } from './reconcileParts.ts';

/** What is compared: figures that documents print, what is computed beside them, and the terms whose items they count. */
export interface Comparanda {
  readonly published: readonly Figure[];
  readonly computed: ComputedFigures;
  readonly indicators: ReadonlyMap<string, Pick<Indicator, 'counts'>>;
  readonly vocabulary: readonly VocabularyRow[];
}

/** Every comparison that can be made: parts against totals, claims against computations, counts against lists. */
export function reconcile({
  published,
  computed,
  indicators,
  vocabulary,
}: Comparanda): readonly Reconciliation[] {
  return [
    ...reconcileParts(published),
    ...reconcileClaims(published, computed),
    ...reconcileItems(published, indicators, vocabulary),
  ];
}
