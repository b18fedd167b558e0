import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';

export const repository = path.resolve(import.meta.dirname, '..');

/** A new empty folder outside the repository. */
export function emptyFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `gongbao-${name}-`));
}

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs one of the project's scripts as its user would, with WORKSPACE, OUT and BASE from `settings`. */
export function run(script: string, settings: Readonly<Record<string, string>>, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    path.join(repository, 'node_modules', '.bin', 'node'),
    [path.join(repository, 'scripts', script), ...args],
    { cwd: repository, encoding: 'utf8', env: { ...env, ...settings }, maxBuffer: 1 << 28 },
  );
  return { status, output: stdout + stderr };
}
