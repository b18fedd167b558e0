import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, execPath, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { benchHeader, benchRow } from './bench/benchRow.ts';
import type { Measurement } from './bench/Measurement.ts';
import { isScaleName, type ScaleName, scales } from './sample/scales.ts';
import { writeSample } from './sample/writeSample.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const titles: Readonly<Record<ScaleName | 'default', string>> = {
  default: '本站',
  city: '示例市',
  province: '示例省',
  nation: '示例全国（不生成网页）',
};
const runs = Number(values.runs);
const chosen = positionals.length === 0 ? ['default', 'city'] : positionals;
const unknown = chosen.filter((name) => name !== 'default' && !isScaleName(name));
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  stderr.write('用法：npm run bench -- [default] [city] [province] [nation] [--runs 3]\n');
  exit(1);
}

// A memory disk where there is one: otherwise the disk is what is measured.
const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gongbao-bench-'));
const out = path.join(folder, 'site');

function measure(kind: string, workspace: string): Measurement {
  const { stdout: printed, status } = spawnSync(
    execPath,
    [path.join(repositoryRoot, 'scripts', 'bench', 'measure.ts'), kind, workspace, out],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...env, CI: '1' }, maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${kind} 没有测成`);
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Measurement;
}

function line(cells: readonly string[]): void {
  stdout.write(`| ${cells.join(' | ')} |\n`);
}

try {
  line(benchHeader);
  line(benchHeader.map(() => '---'));
  for (const name of chosen) {
    const scale = isScaleName(name) ? name : 'default';
    const workspace = scale === 'default' ? repositoryRoot : path.join(folder, scale);
    if (scale !== 'default') writeSample(scales[scale], workspace);
    const times = Array.from({ length: runs });
    const hasPages = scale !== 'nation';
    // Each kind in turn, so that a busy moment of the machine does not fall on one kind alone.
    const measured = times.map(() => ({
      read: measure('read', workspace),
      compute: measure('compute', workspace),
      plain: hasPages ? [measure('plain', workspace)] : [],
      build: hasPages ? [measure('build', workspace)] : [],
    }));
    line(
      benchRow(titles[scale], {
        read: measured.map(({ read }) => read),
        compute: measured.map(({ compute }) => compute),
        plain: measured.flatMap(({ plain }) => plain),
        build: measured.flatMap(({ build }) => build),
      }),
    );
    if (scale !== 'default') rmSync(workspace, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
