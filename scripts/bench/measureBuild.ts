import { rmSync } from 'node:fs';
import { env } from 'node:process';
import { bulletinSlot } from '../../src/bulletin/bulletinSlot.ts';
import { readBulletin } from '../../src/bulletin/readBulletin.ts';
import { TextIndex } from '../site/TextIndex.ts';
import { writePages } from '../site/writePages.ts';
import type { Measurement } from './Measurement.ts';
import { Stopwatch } from './Stopwatch.ts';

/** The whole build of a site below `out`, which is deleted afterwards. `render` and `write` happen at the same time. */
export async function measureBuild(workspace: string, out: string): Promise<Measurement> {
  env['ASTRO_TELEMETRY_DISABLED'] = '1';
  env['WORKSPACE'] = workspace;
  const watch = new Stopwatch();
  const { bulletin } = readBulletin(workspace);
  if (bulletin === undefined) throw new Error(`problems in ${workspace}`);
  bulletinSlot().bulletin = bulletin;
  watch.lap('data');
  let rendering = 0;
  const plan = { workspace, base: '/', origin: 'https://bench.example' };
  const index = await TextIndex.open();
  const site = await writePages(out, plan, {
    made: ({ done, rendered }) => {
      if (done === 0) watch.lap('bundle');
      rendering = rendered;
    },
    page: (sourcePath, html) => {
      watch.pages += 1;
      index.add(sourcePath, html);
    },
  });
  watch.lap('pages');
  watch.add('render', rendering);
  await index.write(site);
  await TextIndex.close();
  watch.lap('index');
  rmSync(out, { recursive: true, force: true });
  return watch.read();
}
