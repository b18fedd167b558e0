import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rowStarting } from './rowStarting.ts';

it('finds the line of a key, in quotes or not, and none where it is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  try {
    writeFileSync(
      join(folder, 'site.yaml'),
      'name: 公报\nredirects:\n  "/targets/#a": /targets/\n  /b/: /c/\n',
    );
    expect(rowStarting(folder, 'site.yaml', '/targets/#a')).toBe(3);
    expect(rowStarting(folder, 'site.yaml', '/b/')).toBe(4);
    expect(rowStarting(folder, 'site.yaml', '/c/')).toBe(0);
    expect(rowStarting(folder, 'policy.mdx', '/b/')).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
