import { type Candidates, candidatesOf } from './candidates/candidatesOf.ts';
import type { KnownIndicator, KnownPlace, TableColumns } from './candidates/FoundFigure.ts';
import { issuerPlace } from './candidates/issuerPlace.ts';
import type { ImportedClause } from './clauses/ImportedClause.ts';
import { splitClauses } from './clauses/splitClauses.ts';
import { splitParts } from './clauses/splitParts.ts';
import type { CutLine, Extent } from './document/Extent.ts';
import { findDocument } from './document/findDocument.ts';
import { maskPersons } from './document/maskPersons.ts';
import { maskText } from './document/maskText.ts';
import type { Doubt } from './doubts/Doubt.ts';
import { doubtsOf } from './doubts/doubtsOf.ts';
import { gridDoubts } from './doubts/gridDoubts.ts';
import { dateEntries } from './metadata/dateEntries.ts';
import { frontMatterOf } from './metadata/frontMatterOf.ts';
import { importId, otherId } from './metadata/importId.ts';
import { issuerEntry } from './metadata/issuerEntry.ts';
import { declaredTitles, pageFieldsOf } from './metadata/pageFields.ts';
import { policyKindOf } from './metadata/policyKindOf.ts';
import type { Reading } from './metadata/Reading.ts';
import { titleOf } from './metadata/titleEntries.ts';
import { gapsWithin } from './source/gapsWithin.ts';
import type { SourceText } from './source/SourceText.ts';
import { sourceLines } from './source/sourceLines.ts';
import { pipeGrids } from './table/pipeGrids.ts';
import { tableGrids } from './table/tableGrids.ts';
import { writeMdx } from './writeMdx.ts';

export interface ImportOptions {
  /** The policy's code; undefined: made from its number or date. */
  readonly id: string | undefined;
  /** The code of the place that the document is for. */
  readonly place: string | undefined;
  readonly indicators: readonly KnownIndicator[];
  /** The places of the workspace, for figures that are of a place below. */
  readonly places?: readonly KnownPlace[];
  /** The order of the columns in the workspace's tables. */
  readonly columns?: TableColumns;
}

/** A document made ready for a person to review. Every line of the source stands in the MDX or among the lines cut. */
export interface ImportedPolicy extends Candidates {
  readonly id: string;
  /** A longer code, with the issuer's word in it, for when another document has the first. */
  readonly otherId: string;
  readonly title: string;
  readonly mdx: string;
  readonly cut: readonly CutLine[];
  readonly doubts: readonly Doubt[];
  /** The place that the rows are of: given, the issuer's, or none. */
  readonly placeFrom: 'given' | 'issuer' | 'none';
}

/** Turns the text of an official document into a policy page in MDX that renders exactly that text. */
export function importPolicy(read: SourceText, options: ImportOptions): ImportedPolicy {
  const { source, hidden, tables } = withoutPersons(read);
  const isTabled = (number: number) => tables.some(({ first, last }) => first <= number && number <= last);
  const lines = sourceLines(source.text).map((line) =>
    hidden.has(line.number) ? { ...line, isMasked: true, isTabled: isTabled(line.number) } : line,
  );
  const titles = declaredTitles(source.declared);
  const extent = findDocument(lines, { isPage: source.isPage === true, titles });
  const parts = splitParts(extent.kept);
  const { clauses: own, doubts } = splitClauses(parts);
  const clauses = [...own, ...footnotes(source.notes ?? [], lines.at(-1)?.number ?? 0)];
  const within = gapsWithin(source.gaps ?? [], extent.kept, extent.cut);
  const found = tableGrids(source.tables ?? [], own, within);
  const gaps = within.filter(({ table }) => table === undefined || !found.has(table));
  const grids = [...found.values(), ...pipeGrids(own)];
  const fields = pageFieldsOf(...fieldLines(extent, source.declared));
  const reading: Reading = { name: source.name, extent, parts, clauses, fields, place: options.place, gaps };
  const id = options.id ?? importId(reading);
  const dates = new Map(dateEntries(reading).map(({ key, value }) => [key, value]));
  const dated = dates.get('signed') ?? dates.get('published');
  const kind = policyKindOf(titleOf(reading));
  const reports = /(总结|汇报|通报|简报|公报|报告|情况|材料|公示)(（[^（）]*）)?$/u.test(titleOf(reading));
  const places = options.places ?? [];
  const issuers = options.place === undefined ? issuerOf(reading, places) : undefined;
  const context = {
    policy: id,
    place: options.place ?? issuers ?? '',
    isIssuers: issuers !== undefined,
    dated: typeof dated === 'string' ? dated : '',
    title: titleOf(reading),
    indicators: options.indicators,
    places,
    ...(options.columns === undefined ? {} : { columns: options.columns }),
  };
  return {
    id,
    otherId: otherId(reading),
    title: titleOf(reading),
    mdx: writeMdx(frontMatterOf(reading), clauses, gaps, grids),
    cut: extent.cut,
    placeFrom: options.place !== undefined ? 'given' : issuers === undefined ? 'none' : 'issuer',
    doubts: [
      ...doubtsOf(extent, parts, source.remarks, gaps, tables),
      ...gridDoubts(grids),
      ...doubts,
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ...candidatesOf(own, context, kind !== 'reply' && kind !== 'drafting_note' && !reports),
  };
}

function issuerOf(reading: Reading, places: readonly KnownPlace[]): string | undefined {
  const issuer = issuerEntry(reading)[0]?.value;
  return typeof issuer === 'string' ? issuerPlace(issuer, places)?.id : undefined;
}

/** What the page says of the document: by names anywhere, without a name only in the bar under the title. */
function fieldLines({ cut, title, kept }: Extent, declared: readonly string[]) {
  const top = (title.at(-1) ?? kept[0])?.number ?? 0;
  const lines = cut.filter(({ reason }) => reason === 'field' || reason === 'before');
  const above = lines.filter(({ number }) => number < top).map(({ text }) => text);
  const bar = lines.filter(({ number }) => number > top).map(({ text }) => text);
  return [[...above, ...declared], bar] as const;
}

/** The source with names and telephones of contact persons hidden wherever it has text. */
function withoutPersons(read: SourceText) {
  const { text, hidden, tables } = maskText(read.text, read.tables);
  const masked = (lines: readonly string[]) => lines.map((line) => maskPersons(line).text);
  const notes = read.notes === undefined ? {} : { notes: masked(read.notes) };
  return { source: { ...read, text, declared: masked(read.declared), ...notes }, hidden, tables };
}

/** The notes as a clause of their own at the end; their lines are numbered on behind the text's. */
function footnotes(notes: readonly string[], last: number): readonly ImportedClause[] {
  if (notes.length === 0) return [];
  const lines = notes.map((text, index) => ({ number: last + 1 + index, text }));
  return [{ path: '脚注', lines, headingLevel: undefined }];
}
