import { compileBulletin } from '../../src/bulletin/compileBulletin.ts';
import { registry } from '../../src/indicators/registry.ts';
import { ProblemList } from '../../src/load/ProblemList.ts';
import { readPolicies } from '../../src/load/policies/readPolicies.ts';
import { readSite } from '../../src/load/readSite.ts';
import { readTables } from '../../src/load/readTables.ts';
import { readWorkspace } from '../../src/load/readWorkspace.ts';
import type { Measurement } from './Measurement.ts';
import { Stopwatch } from './Stopwatch.ts';

/** Files to rows, cell by cell, without what is checked across rows and tables. */
export function measureReading(workspace: string): Measurement {
  const watch = new Stopwatch();
  const problems = new ProblemList();
  readSite(workspace, problems);
  readPolicies(workspace, problems);
  readTables(workspace, problems);
  watch.lap('read');
  return watch.read();
}

/** Everything up to and with the figures of every place, the verdicts and the reconciliations; no pages. */
export function measureComputing(workspace: string): Measurement {
  const watch = new Stopwatch();
  const indicators = new Map(registry.map(({ id, unit }) => [id, unit]));
  const { workspace: read, problems } = readWorkspace(workspace, { indicators });
  watch.lap('readAndCheck');
  if (read === undefined) throw new Error(`${problems.length} problems in ${workspace}`);
  const bulletin = compileBulletin(read);
  for (const place of bulletin.places.keys()) bulletin.figuresOf(place);
  watch.lap('compute');
  return watch.read();
}
