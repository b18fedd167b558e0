import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { env, stdout } from 'node:process';
import { repositoryRoot } from '../site/repositoryRoot.ts';

export interface Step {
  readonly title: string;
  /** A program of node_modules/.bin and its arguments. */
  readonly command: readonly [string, ...string[]];
}

/** Runs every step, shows the output of those that fail, and returns the exit code: 0 only when all passed. */
export function runSteps(steps: readonly Step[]): 0 | 1 {
  const binaries = path.join(repositoryRoot, 'node_modules', '.bin');
  const failed = steps.filter(({ title, command: [program, ...args] }) => {
    const started = performance.now();
    const {
      status,
      stdout: output,
      stderr,
    } = spawnSync(path.join(binaries, program), args, {
      cwd: repositoryRoot,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)\n`);
    if (status !== 0) stdout.write(`${output}${stderr}\n`);
    return status !== 0;
  });
  return failed.length === 0 ? 0 : 1;
}
