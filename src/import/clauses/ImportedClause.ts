import type { SourceLine } from '../source/SourceText.ts';

/** One clause of an imported document; every line of the document stands in exactly one. */
export interface ImportedClause {
  /** Canonical: 三（二）1, 第十二条, 引言. */
  readonly path: string;
  readonly lines: readonly SourceLine[];
  /** Level of the markdown heading that its first line becomes; undefined where that line is running text. */
  readonly headingLevel: number | undefined;
}
