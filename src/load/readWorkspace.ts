import { join, resolve } from 'node:path';
import { type DayOfRow, printedDay } from '../domain/figure/printedDay.ts';
import type { Unit } from '../domain/lists/units.ts';
import { documentDates, type PolicyDocument } from '../domain/PolicyDocument.ts';
import { anyTables } from '../domain/tables/anyTables.ts';
import type { WorkspaceReading } from '../domain/Workspace.ts';
import { readKeptAddresses } from './addresses/readKeptAddresses.ts';
import { listFiles } from './files/listFiles.ts';
import { isFolder } from './files/listFolder.ts';
import { ProblemList } from './ProblemList.ts';
import { listMdx, readPolicies } from './policies/readPolicies.ts';
import { readPrintingTexts } from './policies/readPrintingTexts.ts';
import { readIndicatorNotes } from './readIndicatorNotes.ts';
import { readSite } from './readSite.ts';
import { readTables } from './readTables.ts';
import { checkReferences } from './references/checkReferences.ts';
import { registersOf } from './references/registersOf.ts';
import { checkRules } from './rules/checkRules.ts';
import { enrolmentsAhead } from './rules/enrolmentsAhead.ts';
import { figureDays } from './rules/figureDays.ts';
import { sortedProblems } from './sortedProblems.ts';

export interface ReadingOptions {
  /** The indicators that the code declares, with their units; the workspace's own are added to them. */
  readonly indicators: ReadonlyMap<string, Unit>;
}

/** Reads and checks the folder that a bureau owns. All problems are reported at once; any error means no workspace. */
export function readWorkspace(folder: string, { indicators }: ReadingOptions): WorkspaceReading {
  const problems = new ProblemList();
  const root = resolve(folder);
  if (!isFolder(root)) {
    problems.error(
      { file: '.', row: 0 },
      '',
      'workspace-missing',
      `找不到工作区文件夹“${root}”；请检查 WORKSPACE`,
    );
    return { workspace: undefined, problems: problems.all };
  }
  const site = readSite(root, problems);
  const readings = readPolicies(root, problems);
  const { rows, tableReadings } = readTables(root, problems);
  const units = new Map([...rows.indicators.map((row) => [row.indicator, row.unit] as const), ...indicators]);
  const registers = registersOf(tableReadings, readings, indicators);
  for (const [name, reading] of tableReadings) {
    checkReferences(anyTables[name], reading.rows, false, registers, problems);
    checkReferences(anyTables[name], reading.faulty, true, registers, problems);
  }
  for (const { file, document, lineOf } of readings) {
    for (const place of document?.places ?? []) {
      if (registers.places === undefined || registers.places.has(place)) continue;
      registers.places.report(place, 'places', { file, row: lineOf('places') }, 'places', problems);
    }
  }
  const indicatorNotes = readIndicatorNotes(root, registers.indicators, problems);
  const releaseFiles = listMdx(root, 'content/releases', problems);
  const releases = releaseFiles.map(({ id }) => id);
  const printing = [...indicatorNotes, ...releaseFiles].map(({ file }) => file);
  const printingTexts = readPrintingTexts(root, printing, problems);
  const kept = readKeptAddresses(root, problems);
  const policies = readings.flatMap(({ document }): readonly PolicyDocument[] =>
    document ? [document] : [],
  );
  const writtenOn = documentDates(policies);
  const dayOf: DayOfRow = (row) => printedDay(row, writtenOn(row.policy));
  checkRules(rows, indicators, units, dayOf, problems);
  if (site !== undefined) {
    enrolmentsAhead(rows, site.as_of, problems);
    figureDays(rows, { asOf: site.as_of, dayOf, writtenOn }, problems);
  }
  const workspace =
    problems.errors > 0 || site === undefined
      ? undefined
      : {
          folder: root,
          site,
          rows,
          policies,
          indicatorNotes,
          printingTexts,
          releases,
          kept,
          publicFiles: listFiles(join(root, 'public')),
        };
  return { workspace, problems: sortedProblems(problems.all) };
}
