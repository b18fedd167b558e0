import type { ImportedClause } from '../clauses/ImportedClause.ts';
import type { Part } from '../clauses/Part.ts';
import type { Extent } from '../document/Extent.ts';
import type { Gap } from '../source/SourceText.ts';
import type { PageFields } from './pageFields.ts';

/** What the metadata are read from. */
export interface Reading {
  /** The source's name, for want of a title. */
  readonly name: string;
  readonly extent: Extent;
  readonly parts: readonly Part[];
  readonly clauses: readonly ImportedClause[];
  readonly fields: PageFields;
  /** The code of the place that the document is for, if the person gave one. */
  readonly place: string | undefined;
  /** What the text cannot hold. */
  readonly gaps: readonly Gap[];
}
