// One measurement in a process of its own, so that none warms up or burdens another: `node measure.ts KIND WORKSPACE OUT`.
import { argv, stdout } from 'node:process';
import type { Measurement } from './Measurement.ts';
import { measureBuild } from './measureBuild.ts';
import { measureComputing, measureReading } from './measureData.ts';
import { measurePlain } from './measurePlain.ts';

const [kind = '', workspace = '', out = ''] = argv.slice(2);
const measures: Readonly<Record<string, () => Measurement | Promise<Measurement>>> = {
  read: () => measureReading(workspace),
  compute: () => measureComputing(workspace),
  plain: () => measurePlain(workspace, out),
  build: () => measureBuild(workspace, out),
};
stdout.write(`\n${JSON.stringify(await measures[kind]?.())}\n`);
