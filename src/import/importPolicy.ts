import { type Candidates, candidatesOf } from './candidates/candidatesOf.ts';
import type { KnownIndicator } from './candidates/FoundFigure.ts';
import { splitClauses } from './clauses/splitClauses.ts';
import { splitParts } from './clauses/splitParts.ts';
import type { CutLine } from './document/Extent.ts';
import { findDocument } from './document/findDocument.ts';
import type { Doubt } from './doubts/Doubt.ts';
import { doubtsOf } from './doubts/doubtsOf.ts';
import { dateEntries } from './metadata/dateEntries.ts';
import { frontMatterOf } from './metadata/frontMatterOf.ts';
import { importId } from './metadata/importId.ts';
import { pageFieldsOf } from './metadata/pageFields.ts';
import { policyKindOf } from './metadata/policyKindOf.ts';
import type { Reading } from './metadata/Reading.ts';
import { titleOf } from './metadata/titleEntries.ts';
import type { SourceText } from './source/SourceText.ts';
import { sourceLines } from './source/sourceLines.ts';
import { writeMdx } from './writeMdx.ts';

export interface ImportOptions {
  /** The policy's code; undefined: made from its number or date. */
  readonly id: string | undefined;
  /** The code of the place that the document is for. */
  readonly place: string | undefined;
  readonly indicators: readonly KnownIndicator[];
}

/** A document made ready for a person to review. Every line of the source stands in the MDX or among the lines cut. */
export interface ImportedPolicy extends Candidates {
  readonly id: string;
  readonly title: string;
  readonly mdx: string;
  readonly cut: readonly CutLine[];
  readonly doubts: readonly Doubt[];
}

/** Turns the text of an official document into a policy page in MDX that renders exactly that text. */
export function importPolicy(source: SourceText, options: ImportOptions): ImportedPolicy {
  const lines = sourceLines(source.text);
  const extent = findDocument(lines);
  const parts = splitParts(extent.kept);
  const { clauses, doubts } = splitClauses(parts);
  const fieldLines = extent.cut.filter(({ reason }) => reason === 'field' || reason === 'before');
  const fields = pageFieldsOf([...fieldLines.map(({ text }) => text), ...source.declared]);
  const reading: Reading = { name: source.name, extent, parts, clauses, fields, place: options.place };
  const id = options.id ?? importId(reading);
  const dates = new Map(dateEntries(reading).map(({ key, value }) => [key, value]));
  const dated = dates.get('signed') ?? dates.get('published');
  const kind = policyKindOf(titleOf(reading));
  const context = {
    policy: id,
    place: options.place ?? '',
    dated: typeof dated === 'string' ? dated : '',
    indicators: options.indicators,
  };
  return {
    id,
    title: titleOf(reading),
    mdx: writeMdx(frontMatterOf(reading), clauses),
    cut: extent.cut,
    doubts: [...doubtsOf(extent, parts, source.remarks), ...doubts],
    ...candidatesOf(clauses, context, kind !== 'reply' && kind !== 'drafting_note'),
  };
}
