import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, repository, run } from './builtSite.ts';

const workspace = emptyFolder('xinghe');
const out = path.join(emptyFolder('out'), 'site');
const secondOut = path.join(emptyFolder('out'), 'site');

beforeAll(() =>
  cpSync(path.join(repository, 'tests', 'workspaces', 'xinghe'), workspace, { recursive: true }),
);

afterAll(() => {
  for (const folder of [workspace, out, secondOut]) rmSync(folder, { recursive: true, force: true });
});

function page(address: string, folder = out): string {
  return readFileSync(path.join(folder, address, 'index.html'), 'utf8');
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = names.map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((file) => [path.relative(folder, file), readFileSync(file, 'base64')]));
}

describe('a workspace outside the repository, with Chinese headers in GB18030', () => {
  it('passes the check', () => {
    const { status, output } = run('check-data.ts', { WORKSPACE: workspace });
    expect(output).toBe('检查完毕，没有发现问题。\n');
    expect(status).toBe(0);
  });

  it('is built below the path it is given, with its MDX and its own public folder', () => {
    const { status, output } = run('build.ts', { WORKSPACE: workspace, OUT: out, BASE: '/gongbao/' });
    expect(output).toContain('网站已生成');
    expect(status).toBe(0);
    expect(readFileSync(path.join(out, 'logo.txt'), 'utf8')).toBe('星河\n');
    const policy = page('policies/xinghe-2023');
    expect(policy).toContain('<strong>“紧密型”</strong>集团');
    expect(policy).toContain('href="/gongbao/');
    expect(policy).not.toMatch(/href="\/(?!gongbao\/)/u);
  });

  it('says on every page that it is fictional, and asks not to be indexed', () => {
    const pages = Object.keys(filesOf(out)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(15);
    for (const file of pages) {
      const html = readFileSync(path.join(out, file), 'utf8');
      expect(html, file).toContain('示例数据（虚构）');
      expect(html, file).toContain('noindex');
    }
  });

  it('computes 2 of 4 schools in groups at the end of 2024, so the target of 60% is missed', () => {
    const figures = readFileSync(path.join(out, 'data', 'figures.csv'), 'utf8').split('\n');
    const figure = figures.find((line) => line.startsWith('school_coverage_rate.xinghe.2024,'));
    expect(figure?.split(',').slice(0, 14)).toEqual([
      'school_coverage_rate.xinghe.2024',
      'xinghe',
      'school_coverage_rate',
      '2024',
      '',
      '50',
      '50',
      'false',
      'false',
      'false',
      '%',
      '',
      'computed',
      '50%',
    ]);
    const verdicts = readFileSync(path.join(out, 'data', 'verdicts.csv'), 'utf8');
    expect(verdicts).toContain(
      'xinghe-2023-coverage,xinghe,school_coverage_rate,2024-12-31,６０％以上,missed,',
    );
  });

  it('writes the cleaned tables as UTF-8 with BOM, LF and English headers, ids unchanged', () => {
    const schools = readFileSync(path.join(out, 'data', 'schools.csv'), 'utf8');
    expect(schools.startsWith('\uFEFFschool,name,place,stage,kind,parent,')).toBe(true);
    expect(schools).toContain('\n003,星河一小北校区,xinghe,primary,campus,001,,,2022-09,,\n');
    expect(schools).not.toContain('\r');
  });

  it('does not leak into another workspace built after it, nor that one into it', () => {
    const first = filesOf(out);
    expect(run('build.ts', { OUT: secondOut }).status).toBe(0);
    const other = Object.keys(filesOf(secondOut));
    expect(other.some((file) => file.includes('xinghe'))).toBe(false);
    expect(page('', secondOut)).not.toContain('星河');
    expect(run('build.ts', { WORKSPACE: workspace, OUT: out, BASE: '/gongbao/' }).status).toBe(0);
    expect(filesOf(out)).toEqual(first);
  });
});

describe('a workspace with a fault', () => {
  const faults: readonly [string, (folder: string) => void, string][] = [
    ['no places table', (folder) => rmSync(path.join(folder, 'data/places.csv')), 'data/places.csv'],
    ['an empty file', (folder) => writeFileSync(path.join(folder, 'data/groups.csv'), ''), 'data/groups.csv'],
    [
      'a header only',
      (folder) => writeFileSync(path.join(folder, 'data/places.csv'), 'place,name,level\n'),
      'places',
    ],
    [
      'a NUL byte',
      (folder) => writeFileSync(path.join(folder, 'data/events.csv'), 'event\0,place\n'),
      'data/events.csv',
    ],
    [
      'a folder where a file should be',
      (folder) => {
        rmSync(path.join(folder, 'content/site.yaml'));
        mkdirSync(path.join(folder, 'content/site.yaml'));
      },
      'content/site.yaml',
    ],
    [
      'a figure in MDX that does not exist',
      (folder) => {
        const file = path.join(folder, 'content/policies/xinghe-2023.mdx');
        writeFileSync(file, readFileSync(file, 'utf8').replace('xinghe-2023-groups', 'xinghe-2023-group'));
      },
      'content/policies/xinghe-2023.mdx:15',
    ],
    [
      'MDX that does not compile',
      (folder) => {
        const file = path.join(folder, 'content/policies/xinghe-2023.mdx');
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n完成率<60%\n`);
      },
      'xinghe-2023.mdx',
    ],
  ];

  it.each(faults)(
    '%s: says so, exits 1 and leaves the previous site untouched',
    (_title, damage, expected) => {
      const damaged = emptyFolder('damaged');
      cpSync(workspace, damaged, { recursive: true });
      damage(damaged);
      const before = filesOf(out);
      const { status, output } = run('build.ts', { WORKSPACE: damaged, OUT: out, BASE: '/gongbao/' });
      expect(output).toContain(expected);
      expect(status).toBe(1);
      expect(filesOf(out)).toEqual(before);
      expect(readdirSync(path.dirname(out))).toEqual(['site']);
      rmSync(damaged, { recursive: true });
    },
  );

  it('with 100,000 bad rows is reported whole in JSON and in short to a person, within seconds', () => {
    const damaged = emptyFolder('damaged');
    cpSync(workspace, damaged, { recursive: true });
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `m${index},xinghe,2023-02-30,事,xinghe-2023,一`,
    );
    writeFileSync(
      path.join(damaged, 'data/events.csv'),
      `event,place,date,title,policy,clause\n${rows.join('\n')}\n`,
    );
    const started = performance.now();
    const human = run('check-data.ts', { WORKSPACE: damaged });
    expect(human.status).toBe(1);
    expect(human.output.split('\n').length).toBeLessThan(300);
    expect(human.output).toContain('99,800');
    const json = run('check-data.ts', { WORKSPACE: damaged }, '--format', 'json');
    expect(JSON.parse(json.output)).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(20_000);
    rmSync(damaged, { recursive: true });
  });

  it('never replaces a folder that it did not write', () => {
    const precious = emptyFolder('precious');
    writeFileSync(path.join(precious, 'thesis.txt'), '不能丢');
    const { status } = run('build.ts', { WORKSPACE: workspace, OUT: precious });
    expect(status).toBe(1);
    expect(existsSync(path.join(precious, 'thesis.txt'))).toBe(true);
    rmSync(precious, { recursive: true });
  });
});
