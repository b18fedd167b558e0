import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { ChartBase } from '../Chart.ts';

/** How many targets of one place carry each verdict; a kind that is left out counts none. */
export interface VerdictRow {
  readonly name: string;
  readonly counts: Readonly<Partial<Record<VerdictKind, number>>>;
}

/** Where each place stands, target by target: a sign for each, or lengths on one scale for all places. */
export interface VerdictStripSpec extends ChartBase {
  readonly kind: 'verdictStrip';
  readonly rows: readonly VerdictRow[];
}
