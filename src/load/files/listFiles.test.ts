import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from './listFiles.ts';

it('lists the files of a folder and of those below it, and none where there is no folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  try {
    mkdirSync(join(folder, 'files', '2025'), { recursive: true });
    writeFileSync(join(folder, 'files', '2025', '附件.pdf'), '');
    writeFileSync(join(folder, 'robots.txt'), '');
    expect(listFiles(folder)).toEqual(['files/2025/附件.pdf', 'robots.txt']);
    expect(listFiles(join(folder, 'nowhere'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
