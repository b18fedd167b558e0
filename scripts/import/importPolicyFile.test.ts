import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
      'content/policies/qingxi-2024.mdx 已经存在，没有改动它；请用 --id 另起一个编码，或先把它移走',
    );
    expect(written('qingxi-2024')).toBe(before);
  });

  it('reads a page saved in GB18030 by its extension, in capitals too', () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xbd, 0xcc, 0xc1, 0xaa, 0xcc, 0xe5]);
    writeFileSync(path.join(workspace, 'b.HTM'), bytes);
    run('b.HTM', '--id', 'b');
    expect(written('b')).toContain('\n教联体\n');
  });

  it.each([
    [[], '没有写文件'],
    [['a.txt', 'b.txt'], '一次只导入一个文件，多出了“b.txt”'],
    [['a.txt', '--title', 'x'], '参数“a.txt --title x”读不懂'],
    [['a.txt', '--id', '../a'], '编码“../a”含有不允许的字符'],
    [['none.txt'], '找不到文件'],
    [['a.pdf'], '请复制其中的文字，存成 .txt'],
    [['a.doc'], '另存为“Word 文档（*.docx）”'],
    [['folder.txt'], '是一个文件夹'],
    [['empty.txt'], '没有文字'],
  ])('refuses %j in words', (args, message) => {
    mkdirSync(path.join(workspace, 'folder.txt'));
    writeFileSync(path.join(workspace, 'empty.txt'), ' \n');
    expect(() => run(...args)).toThrow(message);
  });

  it('refuses a workspace that is not there', () => {
    const missing = path.join(workspace, 'none');
    expect(() => importPolicyFile(['a.txt'], missing, workspace)).toThrow('找不到工作区文件夹');
  });
});
