import { brokenSequence } from '../clauses/brokenSequence.ts';
import type { Part } from '../clauses/Part.ts';
import type { Extent } from '../document/Extent.ts';
import type { MaskedTable } from '../document/maskText.ts';
import type { Gap } from '../source/SourceText.ts';
import type { Doubt } from './Doubt.ts';
import { documentDoubts } from './documentDoubts.ts';
import { gapDoubts } from './gapDoubts.ts';
import { pageDoubts } from './pageDoubts.ts';
import { patternDoubts } from './patternDoubts.ts';
import { personDoubts } from './personDoubts.ts';
import { scriptDoubts } from './scriptDoubts.ts';
import { unbalancedBrackets } from './unbalancedBrackets.ts';
import { wrapDoubts } from './wrapDoubts.ts';

/** Everything in the source that a person should look at: the document as a whole first, then line by line. */
export function doubtsOf(
  extent: Extent,
  parts: readonly Part[],
  remarks: readonly string[],
  gaps: readonly Gap[] = [],
  tables: readonly MaskedTable[] = [],
): readonly Doubt[] {
  const { kept } = extent;
  const doubts: readonly Doubt[] = [
    ...remarks.map((message) => ({ message })),
    ...scriptDoubts(kept),
    ...patternDoubts(kept),
    ...pageDoubts(extent),
    ...personDoubts(extent, tables),
    ...documentDoubts(parts),
    ...gapDoubts(gaps),
    ...unbalancedBrackets(kept),
    ...wrapDoubts(kept),
    ...parts.flatMap(({ clauses }) => brokenSequence(clauses)),
  ];
  return doubts.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
