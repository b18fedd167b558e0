import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKeptAddresses } from './readKeptAddresses.ts';

let workspace = '';

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'gongbao-'));
});

afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

it('finds nothing to compare with where no release was made', () => {
  expect(readKeptAddresses(workspace)).toEqual({ kept: undefined, problems: [] });
});

it('reads the newest list by name, with the lines of the file', () => {
  const folder = join(workspace, 'content', 'releases');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '2025-2.addresses.txt'), 'places/old/\n');
  writeFileSync(join(folder, '2025-10.addresses.txt'), 'places/enshi/\n\ntargets/#a\n');
  writeFileSync(join(folder, '2025-10.mdx'), '---\n---\n');
  expect(readKeptAddresses(workspace).kept).toEqual({
    file: 'content/releases/2025-10.addresses.txt',
    addresses: [
      { address: 'places/enshi/', line: 1 },
      { address: 'targets/#a', line: 3 },
    ],
  });
});
