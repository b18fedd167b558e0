import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { figureHome } from '../../bulletin/figureHome.ts';
import type { Column } from '../../domain/table/Column.ts';
import { anyTables } from '../../domain/tables/anyTables.ts';
import { rowAnchor } from '../../domain/tables/rowAnchor.ts';
import type { ShownTable } from '../../domain/tables/shownTables.ts';
import { datesInWords } from '../../format/datesInWords.ts';
import { formatClause } from '../../format/formatClause.ts';
import { clauseLink } from '../clauseLink.ts';
import { termPath } from '../glossary/termPath.ts';
import { termLink } from '../glossary/termView.ts';
import { dimensionTitle } from '../glossary/vocabularyDimensions.ts';
import { cellWords } from './cellWords.ts';

/** One cell of a row: its column's title, its words, its code where it is one, and the page that it speaks of. */
export interface CellView {
  readonly title: string;
  readonly words: string;
  readonly code: string;
  readonly path: string | undefined;
}

/** One row of an input table, as it stands in its file. */
export interface DataRow {
  readonly anchor: string;
  /** data/observations.csv 第12行. */
  readonly where: string;
  /** The thing that the row makes, where this site shows it. */
  readonly shown: { readonly words: string; readonly path: string } | undefined;
  readonly cells: readonly CellView[];
}

export interface DataRowsPage {
  readonly title: string;
  readonly description: string;
  readonly file: string;
  readonly rows: readonly DataRow[];
}

type Cells = Readonly<Record<string, unknown>> & { readonly file: string; readonly row: number };

/** Every row of an input table, each with its address, its file and row number, and the way back to its clause. */
export function dataRowsPage(bulletin: Bulletin, name: ShownTable): DataRowsPage {
  const { title, description, key, columns } = anyTables[name];
  const rows: readonly Cells[] = bulletin.rows[name];
  return {
    title,
    description,
    file: `${name}.csv`,
    rows: rows.map((row) => ({
      anchor: rowAnchor(...key.map((column) => String(row[column]))),
      where: `${row.file} 第${row.row}行`,
      shown: shownAs(bulletin, name, row),
      cells: Object.entries(columns)
        .filter(([column]) => row[column] !== undefined)
        .map(([column, declared]) => ({
          title: declared.title,
          words: wordsOf(bulletin, column, declared, row),
          code: declared.kind === 'code' ? String(row[column]) : '',
          path: pathOf(bulletin, column, row),
        })),
    })),
  };
}

function wordsOf(bulletin: Bulletin, column: string, declared: Column, row: Cells): string {
  const value = row[column];
  switch (column) {
    case 'place':
      return bulletin.places.get(String(value))?.name ?? '';
    case 'policy':
      return bulletin.policies.get(String(value))?.title ?? '';
    case 'indicator':
      return bulletin.indicators.get(String(value))?.title ?? '';
    case 'children':
      return textsOf(value)
        .map((place) => bulletin.places.get(place)?.name ?? place)
        .join('、');
    case 'related':
    case 'not_same_as':
      return textsOf(value)
        .map((reference) => termLink(bulletin, String(row['place']), reference).label)
        .join('、');
    case 'clause':
      return formatClause(String(value));
    case 'note':
      return datesInWords(String(value));
    case 'dimension':
      return dimensionTitle(String(value));
    default:
      return declared.kind === 'code' ? '' : cellWords(declared, value);
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function pathOf(bulletin: Bulletin, column: string, row: Cells): string | undefined {
  const value = String(row[column]);
  switch (column) {
    case 'place':
      return bulletin.places.has(value) ? `places/${value}/` : undefined;
    case 'indicator':
      return bulletin.indicators.has(value) ? `indicators/${value}/` : undefined;
    case 'policy':
      return bulletin.policies.has(value) ? `policies/${value}/` : undefined;
    case 'clause':
      return clauseLink(bulletin, String(row['policy']), value).path;
    default:
      return undefined;
  }
}

function shownAs(bulletin: Bulletin, name: ShownTable, row: Cells): DataRow['shown'] {
  switch (name) {
    case 'observations': {
      const figure = bulletin.figure(String(row['observation']));
      return figure && { words: '这个数在哪里用', path: figureHome(bulletin, figure) };
    }
    case 'targets':
      return { words: '这项目标的判定', path: `targets/#${String(row['target'])}` };
    case 'vocabulary': {
      const { place, dimension, term } = row;
      return {
        words: '用语页上的解释',
        path: termPath({ place: String(place), dimension: String(dimension), term: String(term) }),
      };
    }
    case 'measures':
      return { words: '责任分工', path: `duties/#${String(row['measure'])}` };
    case 'events':
      return { words: '大事记', path: `timeline/#${String(row['event'])}` };
    case 'denominators':
    case 'indicators':
      return undefined;
  }
}
