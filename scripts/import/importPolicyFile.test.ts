import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { landline, li, wang, zhang } from '../../src/import/document/inventedPersons.ts';
import { importPolicyFile } from './importPolicyFile.ts';

const notice = `青溪县教育局关于做好集团化办学工作的通知
青教发〔2024〕12号
各学校：
现就有关事项通知如下：
一、目标
到2025年底，完成率<60%的学校不超过5所；{待定}
青溪县教育局
2024年5月6日
`;

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'import-policy-'));
  writeFileSync(path.join(workspace, 'a.txt'), notice);
});

afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function run(...args: readonly string[]): readonly string[] {
  return importPolicyFile(args, workspace, workspace);
}

function written(id: string): string {
  return readFileSync(path.join(workspace, 'content', 'policies', `${id}.mdx`), 'utf8');
}

describe('npm run import -- policy', () => {
  it('writes the policy under a code made from its number and tells where', () => {
    expect(run('a.txt', '--place', 'qingxi')[0]).toBe(
      '已写入 content/policies/policy-2024-12.mdx：青溪县教育局关于做好集团化办学工作的通知',
    );
    expect(written('policy-2024-12')).toContain('places: ["qingxi"]');
    expect(written('policy-2024-12')).toContain('到2025年底，完成率\\<60%的学校不超过5所；\\{待定\\}');
  });

  it('never writes over a file', () => {
    run('a.txt', '--id', 'qingxi-2024');
    const before = written('qingxi-2024');
    writeFileSync(path.join(workspace, 'a.txt'), `${notice}改动`);
    expect(() => run('a.txt', '--id', 'qingxi-2024')).toThrow(
      'content/policies/qingxi-2024.mdx 已经存在，没有改动它；请用 --id 另起一个编码（如 --id policy-青教发-2024-12），或先把它移走',
    );
    expect(written('qingxi-2024')).toBe(before);
  });

  it('reads a page saved in GB18030 by its extension, in capitals too', () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xbd, 0xcc, 0xc1, 0xaa, 0xcc, 0xe5]);
    writeFileSync(path.join(workspace, 'b.HTM'), bytes);
    run('b.HTM', '--id', 'b');
    expect(written('b')).toContain('\n教联体\n');
  });

  it('keeps every line that was cut in a file, and the text of a page whose lines no editor shows', () => {
    const page = `<meta charset="utf-8"><p>首页</p><h1>关于办学的通知</h1><p>请各校执行，抓好落实。</p><p>联系人：${zhang} ${landline}</p><p>一审：${li}　二审：${wang}</p><p>网站地图</p>`;
    writeFileSync(path.join(workspace, 'p.html'), page);
    const report = run('p.html', '--id', 'p').join('\n');
    const beside = (name: string) => readFileSync(path.join(workspace, '.import', name), 'utf8');
    expect(report).toContain('读出的文字另存在 .import/p-text.txt');
    expect(beside('p-text.txt')).toBe(
      '首页\n关于办学的通知\n请各校执行，抓好落实。\n联系人：张×× ××\n一审：李××　二审：王××\n网站地图\n',
    );
    expect(beside('.gitignore')).toBe('*\n');
    expect(`${report}${beside('p-cut.txt')}${written('p')}`).not.toMatch(
      new RegExp(`${zhang}|${li}|${wang}|0000`, 'u'),
    );
    expect(beside('p-cut.txt')).toContain('    第 6 行：网站地图');
  });

  it('orders the columns of its rows as the workspace’s own table does', () => {
    mkdirSync(path.join(workspace, 'data'));
    const header = '说明,原文短语,target,place,indicator,requirement,policy,clause';
    writeFileSync(path.join(workspace, 'data', 'targets.csv'), `${header}\n`);
    const report = run('a.txt', '--id', 'ordered');
    expect(report).toContain('note,phrase,target,place,indicator,requirement,policy,clause');
    expect(report.find((line) => line.startsWith('待核'))).toMatch(/,ordered-t01,,,不超过5所,ordered,一$/u);
  });

  it('refuses a place that the workspace does not have', () => {
    mkdirSync(path.join(workspace, 'data'));
    writeFileSync(path.join(workspace, 'data', 'places.csv'), 'place,name,level\nqingxi,青溪县,county\n');
    expect(() => run('a.txt', '--place', 'qinxi')).toThrow('data/places.csv 里没有“qinxi”');
  });

  it.each([
    [[], '没有写文件'],
    [['folder'], '是一个文件夹'],
    [['a.csv'], '另存为 CSV UTF-8，再把行粘贴到 data 文件夹里对应的表'],
    [['a.txt', 'b.txt'], '一次只导入一个文件，多出了“b.txt”'],
    [['a.txt', '--title', 'x'], '参数“a.txt --title x”读不懂'],
    [['a.txt', '--id', '../a'], '编码“../a”含有不允许的字符'],
    [['none.txt'], '找不到文件'],
    [['a.pdf'], '请复制其中的文字，存成 .txt'],
    [['a.doc'], '另存为“Word 文档（*.docx）”'],
    [['a.mht'], '另存为“网页，仅 HTML”'],
    [['frame.html'], '正文在嵌入的框架里'],
    [['folder.txt'], '是一个文件夹'],
    [['empty.txt'], '没有文字'],
  ])('refuses %j in words', (args, message) => {
    mkdirSync(path.join(workspace, 'folder.txt'));
    mkdirSync(path.join(workspace, 'folder'));
    writeFileSync(path.join(workspace, 'empty.txt'), ' \n');
    writeFileSync(path.join(workspace, 'frame.html'), '<p></p><iframe src="a.html"></iframe>');
    expect(() => run(...args)).toThrow(message);
    expect(existsSync(path.join(workspace, 'content'))).toBe(false);
  });

  it('refuses a workspace that is not there', () => {
    const missing = path.join(workspace, 'none');
    expect(() => importPolicyFile(['a.txt'], missing, workspace)).toThrow('找不到工作区文件夹');
  });
});
