import { observations } from '../../domain/tables/observations.ts';
import { targets } from '../../domain/tables/targets.ts';
import type { ImportedClause } from '../clauses/ImportedClause.ts';
import { carriedRefusal, type JudgedFigure } from './carriedRefusal.ts';
import { csvRows } from './csvRows.ts';
import type { CandidateContext, FoundFigure, RefusedFigure } from './FoundFigure.ts';
import { findFigures } from './findFigures.ts';
import { isPromise } from './isPromise.ts';
import { observationRow } from './observationRow.ts';
import { refusalOf } from './refusalOf.ts';
import { targetRow } from './targetRow.ts';

/** Lines for targets.csv and observations.csv, each with its header. */
export interface Candidates {
  readonly targets: readonly string[];
  readonly observations: readonly string[];
  /** Numbers that no row was made of. */
  readonly refused: readonly RefusedFigure[];
}

/** Rows ready to paste, for every number that the clauses print: promised ones as targets, reported ones as observations. */
export function candidatesOf(
  clauses: readonly ImportedClause[],
  context: CandidateContext,
  documentPromises: boolean,
): Candidates {
  const { figures: found, refused } = findFigures(clauses);
  let last: JudgedFigure | undefined;
  const judged = found
    .filter((figure) => !countsBound(figure))
    .map((figure) => {
      const promised = isPromise(figure, documentPromises, context.dated);
      const own = refusalOf(figure, promised, context);
      const carried = own === undefined ? carriedRefusal(figure, last) : undefined;
      // 占比45.2%，其中21个 is of what 占比 is of.
      if (carried === undefined) last = { figure, reason: own };
      return { figure, promised, reason: own ?? carried };
    });
  const kept = judged.filter(({ reason }) => reason === undefined);
  const promises = kept.filter(({ promised }) => promised).map(({ figure }) => figure);
  const reports = kept.filter(({ promised }) => !promised).map(({ figure }) => figure);
  return {
    targets: csvRows(
      context.columns?.targets ?? Object.keys(targets.columns),
      promises.map((figure, index) => targetRow(figure, index + 1, context)),
    ),
    observations: csvRows(
      context.columns?.observations ?? Object.keys(observations.columns),
      reports.map((figure, index) => observationRow(figure, index + 1, context)),
    ),
    refused: [
      ...refused,
      ...judged.flatMap(({ figure: { clause, phrase, printed }, reason }) =>
        reason === undefined ? [] : [{ clause, phrase, reason: `“${printed}”${reason}` }],
      ),
    ],
  };
}

/** 2个管理区 of 9县和2个管理区至少…: how many places are bound, not what they must do. */
function countsBound({ after }: FoundFigure): boolean {
  return /^(?:管理区|县|区|市|乡|镇|街道)[^,，。]{0,4}(?:至少|均|都|分别|各)/u.test(after);
}
