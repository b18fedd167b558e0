import { observations } from '../../domain/tables/observations.ts';
import { targets } from '../../domain/tables/targets.ts';
import type { ImportedClause } from '../clauses/ImportedClause.ts';
import { csvRows } from './csvRows.ts';
import type { CandidateContext } from './FoundFigure.ts';
import { findFigures } from './findFigures.ts';
import { isPromise } from './isPromise.ts';
import { observationRow } from './observationRow.ts';
import { targetRow } from './targetRow.ts';

/** Lines for targets.csv and observations.csv, each with its header. */
export interface Candidates {
  readonly targets: readonly string[];
  readonly observations: readonly string[];
}

/** Rows ready to paste, for every number that the clauses print: promised ones as targets, reported ones as observations. */
export function candidatesOf(
  clauses: readonly ImportedClause[],
  context: CandidateContext,
  documentPromises: boolean,
): Candidates {
  const figures = findFigures(clauses);
  const promises = figures.filter((figure) => isPromise(figure, documentPromises));
  const reports = figures.filter((figure) => !isPromise(figure, documentPromises));
  return {
    targets: csvRows(
      columnsOf(targets.columns),
      promises.map((figure, index) => targetRow(figure, index + 1, context)),
    ),
    observations: csvRows(
      columnsOf(observations.columns),
      reports.map((figure, index) => observationRow(figure, index + 1, context)),
    ),
  };
}

function columnsOf<C extends object>(columns: C): readonly (keyof C & string)[] {
  return Object.keys(columns) as (keyof C & string)[];
}
