import { anyTables } from '../../src/domain/tables/anyTables.ts';
import type { KnownPlace } from '../../src/import/candidates/FoundFigure.ts';
import { readTable } from '../../src/load/csv/readTable.ts';
import { findTableFiles } from '../../src/load/files/findTableFiles.ts';
import { ProblemList } from '../../src/load/ProblemList.ts';

/** The places that the workspace has registered; faults of the table are `check-data`'s to tell. */
export function knownPlaces(workspace: string): readonly KnownPlace[] {
  const problems = new ProblemList();
  const { rows } = readTable(
    workspace,
    findTableFiles(workspace, problems).places,
    anyTables.places,
    {},
    problems,
  );
  return rows.map(({ place, name, level, parent }) => ({
    id: String(place),
    name: String(name),
    level: String(level),
    parent: typeof parent === 'string' ? parent : undefined,
  }));
}
