import type { Reconciliation } from '../domain/Reconciliation.ts';
import type { StatedFigure } from './PublishedFigure.ts';

/** What a document claims beside what is computed, in words; whether they agree is not yet said. */
export function claimRow(stated: StatedFigure, computed: string): Omit<Reconciliation, 'agrees' | 'note'> {
  return {
    check: `claim.${stated.id}`,
    place: stated.place,
    period: stated.period,
    stated: stated.text,
    computed,
    observations: [stated.id],
  };
}
