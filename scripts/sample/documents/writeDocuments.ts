import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TopPlan } from '../places/SamplePlace.ts';
import type { TableFiles } from '../TableFiles.ts';
import type { Tally } from '../tally.ts';
import { bulletinText } from './bulletinText.ts';
import { countyRulesText } from './countyRulesText.ts';
import { documentContext } from './DocumentContext.ts';
import { denominatorRows } from './denominatorRows.ts';
import { eventRows } from './eventRows.ts';
import { measureRows } from './measureRows.ts';
import { observationRows } from './observationRows.ts';
import { planText } from './planText.ts';
import { policyMdx } from './policyText.ts';
import { targetRows } from './targetRows.ts';
import { vocabularyRows } from './vocabularyRows.ts';

/** Writes the documents of a highest place and the rows that come from them. */
export function writeDocuments(files: TableFiles, folder: string, top: TopPlan, tally: Tally): void {
  const context = documentContext(top, tally);
  for (const policy of [planText(context), bulletinText(context), ...countyRulesText(context)]) {
    writeFileSync(path.join(folder, 'content', 'policies', `${policy.id}.mdx`), policyMdx(policy));
  }
  for (const row of denominatorRows(context)) files.row('denominators', row);
  for (const row of observationRows(context)) files.row('observations', row);
  for (const row of targetRows(context)) files.row('targets', row);
  for (const row of vocabularyRows(context)) files.row('vocabulary', row);
  for (const row of measureRows(context)) files.row('measures', row);
  for (const row of eventRows(context)) files.row('events', row);
}
