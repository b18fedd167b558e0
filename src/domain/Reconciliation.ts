/**
 * One comparison between a number that a document states and one that can be computed: parts against a printed total,
 * a claim against the roster, a printed count against the items listed. `agrees` is undefined where bounds leave it open.
 */
export interface Reconciliation {
  readonly check: string;
  readonly place: string;
  readonly period: string;
  /** What the document states, as printed. */
  readonly stated: string;
  /** What the computation yields, as the page prints it, with its formula. */
  readonly computed: string;
  readonly agrees: boolean | undefined;
  readonly observations: readonly string[];
  readonly note: string;
}
