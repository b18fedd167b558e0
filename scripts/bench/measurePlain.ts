import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBulletin } from '../../src/bulletin/readBulletin.ts';
import type { Measurement } from './Measurement.ts';
import { plainPages } from './plainPages.ts';
import { Stopwatch } from './Stopwatch.ts';

/** Reads and computes as the build does, and writes the bare facts of the pages as plain strings into `out`. */
export function measurePlain(workspace: string, out: string): Measurement {
  const watch = new Stopwatch();
  const { bulletin } = readBulletin(workspace);
  if (bulletin === undefined) throw new Error(`problems in ${workspace}`);
  watch.lap('data');
  for (const [address, html] of plainPages(bulletin)) {
    const folder = path.join(out, address);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), html);
    watch.pages += 1;
  }
  watch.lap('plain');
  rmSync(out, { recursive: true, force: true });
  return watch.read();
}
