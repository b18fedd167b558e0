import type { KindLine } from '../document/Extent.ts';

/** One of the texts that a document consists of: the notice itself, then each annex. */
export interface Part {
  /** 附件2, as printed; undefined for the notice and for an annex without a label. */
  readonly label: string | undefined;
  /** Title, number and addressee. */
  readonly head: readonly KindLine[];
  /** What stands before the first numbered clause. */
  readonly preamble: readonly KindLine[];
  /** From the first numbered clause to the signature. */
  readonly clauses: readonly KindLine[];
  /** From the closing sentence to the last line of the part. */
  readonly signature: readonly KindLine[];
}
