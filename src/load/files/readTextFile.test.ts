import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile } from './readTextFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a text file', () => {
  it('is read with one kind of line end and without invisible characters', () => {
    const path = join(folder, 'lines.csv');
    writeFileSync(path, '\uFEFF甲\r\n乙\r丙\u200B\n');
    expect(readTextFile(path)).toEqual({ ok: true, text: '甲\n乙\n丙\n' });
  });

  it('may be missing', () => {
    expect(readTextFile(join(folder, 'none.csv'))).toEqual({
      ok: false,
      code: 'missing-file',
      row: 0,
      message: '找不到这个文件',
    });
  });

  it('may be a folder', () => {
    expect(readTextFile(folder)).toMatchObject({ ok: false, code: 'is-folder' });
  });

  it('may be impossible to open', () => {
    const path = join(folder, 'loop.csv');
    symlinkSync(path, path);
    expect(readTextFile(path)).toEqual({
      ok: false,
      code: 'unreadable-file',
      row: 0,
      message: '文件打不开（ELOOP）；请检查它的权限，或是否正被别的程序占用',
    });
  });
});
