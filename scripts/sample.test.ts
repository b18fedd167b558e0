import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { repositoryRoot } from './site/repositoryRoot.ts';

const node = path.join(repositoryRoot, 'node_modules', '.bin', 'node');
const run = promisify(execFile);
const sample = (...words: string[]) =>
  run(node, [path.join(repositoryRoot, 'scripts', 'sample.ts'), ...words]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sample-command-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('says in one line where the sample is and what it holds', async () => {
  const { stdout } = await sample('city', folder);
  expect(stdout).toBe(
    `虚构示例已写入 ${folder}：12 个县区，1900 所学校，437 个集团，2021—2025 年（截至 2025-12-31）。\n`,
  );
});

it('shows how it is called when the scale is missing or unknown', async () => {
  await expect(sample()).rejects.toMatchObject({
    code: 1,
    stderr: '没有写规模。用法：npm run sample -- city|province|nation [文件夹]\n',
  });
  await expect(sample('galaxy')).rejects.toMatchObject({
    code: 1,
    stderr: '规模“galaxy”不认识。用法：npm run sample -- city|province|nation [文件夹]\n',
  });
});

it('writes nothing into a folder that holds something else', async () => {
  writeFileSync(path.join(folder, 'letter.txt'), '');
  await expect(sample('city', folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('不是本命令写出的示例'),
  });
});
