import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareFolder } from './prepareFolder.ts';
import { sampleSign } from './siteYaml.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'prepare-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('the folder of a sample', () => {
  it('is made when it is absent', () => {
    const absent = path.join(folder, 'a', 'b');
    prepareFolder(absent);
    expect(existsSync(path.join(absent, 'content', 'policies'))).toBe(true);
  });

  it('is cleared of the sample that it holds, and of nothing else', () => {
    put('content/site.yaml', `${sampleSign}\nsample: true\n`);
    put('data/enrolments.csv', 'school\n');
    put('README.txt', '我的说明');
    prepareFolder(folder);
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
    expect(readFileSync(path.join(folder, 'README.txt'), 'utf8')).toBe('我的说明');
  });

  it('is refused when it holds a real workspace', () => {
    put('content/site.yaml', 'name: 某市\nsample: false\n');
    put('data/places.csv', 'place,name,level\n');
    expect(() => prepareFolder(folder)).toThrow(
      `“${folder}”里已有别的内容，不是本命令写出的示例（content/site.yaml 的第一行没有它的标记），没有改动它；请换一个空文件夹。`,
    );
    expect(existsSync(path.join(folder, 'data', 'places.csv'))).toBe(true);
  });

  it('is refused when it holds anything else', () => {
    put('content/site.yaml', 'sample: true\n');
    expect(() => prepareFolder(folder)).toThrow('请换一个空文件夹');
  });

  it('is refused when it is a file', () => {
    put('letter.txt', '');
    const file = path.join(folder, 'letter.txt');
    expect(() => prepareFolder(file)).toThrow(`“${file}”是一个文件，不是文件夹；请换一个位置。`);
  });
});
