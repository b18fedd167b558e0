import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { inject } from 'vitest';
import type { SiteName } from './BuiltSite.ts';

/** The rows of a published table of a site, as a reader who downloads it finds them. */
export function tableRows(site: SiteName, file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(inject('sites')[site].folder, 'data', file), 'utf8').replace(
    '\uFEFF',
    '',
  );
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',', skipEmptyLines: true })
    .data;
}
