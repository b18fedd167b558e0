import { resolve } from 'node:path';

/** Where a command reads and writes. `base` begins and ends with a slash. */
export interface Locations {
  readonly workspace: string;
  readonly out: string;
  readonly base: string;
}

/** Reads WORKSPACE, OUT and BASE; paths are absolute or relative to the repository. Blank counts as not set. */
export function locations(
  env: Readonly<Record<string, string | undefined>>,
  repositoryRoot: string,
): Locations {
  const { WORKSPACE, OUT, BASE } = env;
  return {
    workspace: resolve(repositoryRoot, WORKSPACE?.trim() || '.'),
    out: resolve(repositoryRoot, OUT?.trim() || 'dist'),
    base: `/${BASE?.trim() ?? ''}/`.replace(/\/{2,}/gu, '/'),
  };
}
