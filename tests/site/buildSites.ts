import { execFile } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { emptyFolder, repository } from '../builtSite.ts';
import type { BuiltSites } from './BuiltSite.ts';

// `SITES=DIR npx vitest run --project site` keeps the built sites in DIR and uses them again: for work on the tests.
const kept = env['SITES'];
const folder = kept === undefined ? emptyFolder('sites') : path.resolve(kept);

const sites: BuiltSites = {
  default: { folder: path.join(folder, 'default'), base: '/' },
  city: { folder: path.join(folder, 'city'), base: '/' },
  xinghe: { folder: path.join(folder, 'xinghe'), base: '/gongbao/' },
};

/** Builds every site that the tests look at, once a run. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('sites', sites);
  await Promise.all([buildDefault().then(buildXinghe), buildCity()]);
}

export function teardown(): void {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function buildDefault(): Promise<void> {
  if (existsSync(sites.default.folder)) return;
  await runScript('build.ts', { OUT: sites.default.folder });
}

async function buildCity(): Promise<void> {
  if (existsSync(sites.city.folder)) return;
  const workspace = path.join(folder, 'city-workspace');
  await runScript('sample.ts', {}, 'city', workspace);
  await runScript('build.ts', { WORKSPACE: workspace, OUT: sites.city.folder });
}

async function buildXinghe(): Promise<void> {
  if (existsSync(sites.xinghe.folder)) return;
  const workspace = path.join(folder, 'xinghe-workspace');
  cpSync(path.join(repository, 'tests', 'workspaces', 'xinghe'), workspace, { recursive: true });
  await runScript('build.ts', { WORKSPACE: workspace, OUT: sites.xinghe.folder, BASE: sites.xinghe.base });
}

async function runScript(script: string, settings: Record<string, string>, ...args: string[]): Promise<void> {
  try {
    await promisify(execFile)(
      path.join(repository, 'node_modules', '.bin', 'node'),
      [path.join(repository, 'scripts', script), ...args],
      { cwd: repository, env: { ...env, ...settings }, maxBuffer: 1 << 28 },
    );
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
