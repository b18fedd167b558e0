import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { pathParts } from '../../domain/clausePath.ts';
import type { MeasureRow } from '../../domain/tables/measures.ts';
import { unitAnchor } from '../../domain/tables/unitAnchor.ts';
import { datesInWords } from '../../format/datesInWords.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { rowPath } from '../dataRow.ts';

/** One measure with the units responsible for it, in the document's order. */
export interface MeasureView {
  readonly id: string;
  /** Its number in the document; empty where its clause ends in none. */
  readonly number: string;
  readonly title: string;
  readonly source: ClauseLink;
  readonly units: readonly string[];
  readonly note: string;
  readonly rowPath: string;
}

/** One unit with the measures that it answers for. */
export interface UnitView {
  readonly anchor: string;
  readonly unit: string;
  readonly measures: readonly MeasureView[];
}

/** The measures of one document against its units. */
export interface Duties {
  readonly policyTitle: string;
  readonly policyPath: string;
  readonly summary: string;
  readonly measures: readonly MeasureView[];
  /** In the order in which the document first names them. */
  readonly units: readonly UnitView[];
  /** One row per measure: for each unit of `units`, whether it is responsible. Empty where a page cannot hold the columns. */
  readonly matrix: readonly { readonly measure: MeasureView; readonly cells: readonly boolean[] }[];
}

const mostColumns = 20;

/** Who is responsible for what, document by document. Empty where no measures were supplied. */
export function dutiesPage(bulletin: Bulletin): readonly Duties[] {
  return [...Map.groupBy(bulletin.rows.measures, ({ policy }) => policy)].map(([policy, rows]) => {
    const measures = rows.map((row) => measureView(bulletin, row));
    const units = unitsOf(policy, measures);
    return {
      policyTitle: bulletin.policies.get(policy)?.title ?? policy,
      policyPath: `policies/${policy}/`,
      summary: summaryOf(measures, units),
      measures,
      units,
      matrix: units.length > mostColumns ? [] : matrixOf(measures, units),
    };
  });
}

function matrixOf(measures: readonly MeasureView[], units: readonly UnitView[]): Duties['matrix'] {
  return measures.map((measure) => ({
    measure,
    cells: units.map(({ unit }) => measure.units.includes(unit)),
  }));
}

function measureView(bulletin: Bulletin, row: MeasureRow): MeasureView {
  return {
    id: row.measure,
    number: numberOf(row.clause),
    title: row.title,
    source: clauseLink(bulletin, row.policy, row.clause),
    units: row.units,
    note: datesInWords(row.note ?? ''),
    rowPath: rowPath('measures', row.measure),
  };
}

/** 12 of 二（四）12. */
function numberOf(clause: string): string {
  const last = pathParts(clause).at(-1) ?? '';
  return /^\d+$/u.test(last) ? last : '';
}

function unitsOf(policy: string, measures: readonly MeasureView[]): readonly UnitView[] {
  const names = [...new Set(measures.flatMap(({ units }) => units))];
  return names.map((unit) => ({
    unit,
    anchor: unitAnchor(policy, unit),
    measures: measures.filter(({ units }) => units.includes(unit)),
  }));
}

function summaryOf(measures: readonly MeasureView[], units: readonly UnitView[]): string {
  const [busiest] = units.toSorted((a, b) => b.measures.length - a.measures.length);
  const most = busiest === undefined ? '' : `；列名最多的是${busiest.unit}，${busiest.measures.length}项`;
  return `${measures.length}项措施，${units.length}个责任单位${most}。`;
}
