import { describe, expect, it } from 'vitest';
import { readWorkspace } from './readWorkspace.ts';
import { linesOf, readFixture } from './workspaceFixture.ts';

/** GB18030 bytes of 地方编码,地方名称,层级 / suichang,遂昌县,县级, as Excel saves them: CR LF, no byte order mark. */
const gb18030Places = Uint8Array.from(
  Buffer.from(
    'b5d8b7bdb1e0c2eb2cb5d8b7bdc3fbb3c62cb2e3bcb60d0a7375696368616e672ccbecb2fdcfd82ccfd8bcb60d0a',
    'hex',
  ),
);

describe('a workspace', () => {
  it('is read when nothing is wrong', () => {
    const { workspace, problems } = readFixture({});
    expect(problems).toEqual([]);
    expect(workspace?.site.bureau).toBe('遂昌县教育局');
    expect(workspace?.rows.places.map(({ place, row }) => [place, row])).toEqual([
      ['lishui', 2],
      ['suichang', 3],
    ]);
    expect(workspace?.policies.map(({ id }) => id)).toEqual(['suichang-2019']);
    expect(workspace?.indicatorNotes).toEqual([]);
  });

  it('knows the figures that its notes on indicators and its releases print', () => {
    const { workspace } = readFixture({
      'content/indicators/group_count.mdx': '例如\n<Fig id="a" />',
      'content/releases/2024.mdx': '---\nperiod: 2024\n---\n<Fig id="b" />',
    });
    expect(workspace?.printingTexts).toEqual([
      { file: 'content/indicators/group_count.mdx', printedFigures: [{ id: 'a', line: 2 }] },
      { file: 'content/releases/2024.mdx', printedFigures: [{ id: 'b', line: 4 }] },
    ]);
  });

  it('may be saved by a Chinese spreadsheet program, with Chinese headers in GB18030', () => {
    const { workspace, problems } = readFixture({ 'data/places.csv': gb18030Places });
    expect(problems).toEqual([]);
    expect(workspace?.rows.places.map(({ place, name, level }) => [place, name, level])).toEqual([
      ['suichang', '遂昌县', 'county'],
    ]);
  });

  it('is read in spite of warnings', () => {
    const { workspace, problems } = readFixture({
      'data/events.csv': 'event,place,date,title,policy,clause\n',
    });
    expect(problems.map(({ level }) => level)).toEqual(['warning']);
    expect(workspace).toBeDefined();
  });

  it('is not read when anything is an error, and every file is reported at once', () => {
    const files = {
      'content/site.yaml': 'name: 公报\n',
      'data/places.csv': 'place,name,level,parent\nlishui,丽水市,地区,\nsuichang,遂昌县,county,lishu\n',
      'data/schools.csv': 'school,name,place,stage\n001,遂昌中学,songyang,junior\n',
    };
    expect(readFixture(files).workspace).toBeUndefined();
    expect(linesOf(files)).toEqual([
      'content/site.yaml:1:bureau error missing-key 缺少必填的“bureau”；请加一行“bureau: …”',
      'content/site.yaml:1:url error missing-key 缺少必填的“url”；请加一行“url: …”',
      'content/site.yaml:1:as_of error missing-key 缺少必填的“as_of”；请加一行“as_of: …”',
      'content/site.yaml:1:contact error missing-key 缺少必填的“contact”；请加一行“contact: …”',
      'data/places.csv:2:level error bad-value “层级”：“地区”不在允许的取值里；可以写：province 省级、prefecture 地级、county 县级、township 乡级、zone 管理区',
      'data/places.csv:3:parent error unknown-place “上级地方”：“地方”表（data/places.csv）里查不到“lishu”；最接近的是“lishui”（丽水市）；请改正',
      'data/schools.csv:2:place error unknown-place “所在地方”：“地方”表（data/places.csv）里查不到“songyang”；请改正编码，或先在那里登记',
    ]);
  });

  it('must be a folder', () => {
    expect(readWorkspace('/nowhere/bureau', { indicators: new Map() })).toEqual({
      workspace: undefined,
      problems: [
        {
          file: '.',
          row: 0,
          column: '',
          level: 'error',
          code: 'workspace-missing',
          message: '找不到工作区文件夹“/nowhere/bureau”；请检查 WORKSPACE',
        },
      ],
    });
  });

  it('with 100,000 faulty rows is reported in full, and soon', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `x${index},遂昌中学,suichan${index},大学`);
    const started = performance.now();
    const { problems } = readFixture({ 'data/schools.csv': ['school,name,place,stage', ...rows].join('\n') });
    expect(problems).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
