import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Unit } from '../domain/lists/units.ts';
import type { WorkspaceReading } from '../domain/Workspace.ts';
import { problemLines } from './problemLines.ts';
import { readWorkspace } from './readWorkspace.ts';

/** Content by path; `null` leaves out what the sound workspace has, `folder` makes a folder. */
export type Files = Readonly<Record<string, string | Uint8Array | null | 'folder'>>;

/** For tests: a small workspace in which nothing is wrong. */
const sound: Files = {
  'content/site.yaml':
    'name: 集团化办学公报\nbureau: 遂昌县教育局\nurl: https://example.gov.cn\nas_of: 2025-12-31\ncontact: jyj@example.gov.cn\n',
  'content/policies/suichang-2019.mdx':
    '---\ntitle: 关于推进集团化办学的实施意见\nplaces: [suichang]\n---\n\n<Clause path="三">\n\n## 三、组建\n\n</Clause>\n\n<Clause path="三（一）">\n</Clause>\n',
  'data/places.csv': 'place,name,level,parent\nlishui,丽水市,prefecture,\nsuichang,遂昌县,county,lishui\n',
};

const indicators: ReadonlyMap<string, Unit> = new Map([
  ['group_count', '个'],
  ['schools_in_groups', '所'],
  ['school_coverage_rate', '%'],
  ['group_count_growth_rate', '%'],
  ['schools_per_group', '所/个'],
]);

/** For tests: the sound workspace with some files replaced, read from a folder that is then removed. */
export function readFixture(files: Files): WorkspaceReading {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  try {
    for (const [path, content] of Object.entries({ ...sound, ...files })) {
      if (content === null) continue;
      mkdirSync(join(folder, content === 'folder' ? path : dirname(path)), { recursive: true });
      if (content !== 'folder') writeFileSync(join(folder, path), content);
    }
    return readWorkspace(folder, { indicators });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** For tests: the lines that a person would read. */
export function linesOf(files: Files): readonly string[] {
  return problemLines(readFixture(files).problems);
}
