import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/indicators/registry.ts';
import { readWorkspace } from '../../src/load/readWorkspace.ts';
import type { Scale } from './Scale.ts';
import { scales } from './scales.ts';
import { writeSample } from './writeSample.ts';

const tiny: Scale = {
  ...{ name: 'tiny', provinces: 1, prefectures: 2, counties: 5, schools: 260, groups: 50, split: false },
};
const folders: string[] = [];

function sample(scale: Scale): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  folders.push(folder);
  writeSample(scale, folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** One hash over the names and bytes of all files. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function problemsOf(folder: string) {
  const indicators = new Map(registry.map(({ id, unit }) => [id, unit]));
  return readWorkspace(folder, { indicators }).problems;
}

describe('a sample', () => {
  it('has the same bytes on every run and machine', () => {
    const first = fingerprint(sample(tiny));
    expect(fingerprint(sample(tiny))).toBe(first);
    // A change of this hash changes everybody's samples: put the new one here only on purpose.
    expect(first).toBe('f851d57c30d19d641db5020cf5d38a06a3cfe0047815f6dd50698919a28deffb');
  });

  it('replaces a sample of another scale in the same folder', () => {
    const folder = sample({ ...tiny, name: 'split', split: true });
    expect(readdirSync(path.join(folder, 'data', 'enrolments'))).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => `${year}.csv`),
    );
    writeSample(tiny, folder);
    expect(fingerprint(folder)).toBe(fingerprint(sample(tiny)));
  });

  it('holds as many counties, schools and groups as it says', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
    folders.push(folder);
    expect(writeSample(scales.city, folder)).toEqual({ counties: 12, schools: 1900, groups: 437 });
  });

  it('passes the checks of the data, whole or split into folders', () => {
    expect(problemsOf(sample(tiny))).toEqual([]);
    expect(problemsOf(sample({ ...tiny, split: true }))).toEqual([]);
    expect(problemsOf(sample(scales.city))).toEqual([]);
  });

  it('has several highest places where it has several provinces, each with its own documents', () => {
    const folder = sample({ ...tiny, name: 'country', provinces: 2, prefectures: 4, counties: 9 });
    expect(problemsOf(folder)).toEqual([]);
    expect(readdirSync(path.join(folder, 'content', 'policies')).sort()).toEqual([
      'xg-hejian-bulletin-2024.mdx',
      'xg-hejian-plan-2022.mdx',
      'xg-xingdi-bulletin-2024.mdx',
      'xg-xingdi-plan-2022.mdx',
      'xg-yansui-02-rules-2023.mdx',
      'xg-yunyan-02-rules-2023.mdx',
    ]);
  });
});
