import { expect, it } from 'vitest';
import { linesOf, readFixture } from '../workspaceFixture.ts';

it('finds nothing to compare with where no release was made', () => {
  expect(readFixture({}).workspace).toMatchObject({ releases: [], kept: [], publicFiles: [] });
});

it('reads the list of every release, the newest by name first, with the lines of the file', () => {
  const { workspace } = readFixture({
    'content/releases/2025-2.addresses.txt': '/places/old/\r\n',
    'content/releases/2025-10.addresses.txt': 'places/enshi/\n\ntargets/#a\npolicies/p/#clause-1\t一、目标\n',
    'content/releases/2025-10.mdx': '---\n---\n',
    'public/files/附件.pdf': '',
  });
  expect(workspace?.releases).toEqual(['2025-10']);
  expect(workspace?.publicFiles).toEqual(['files/附件.pdf']);
  expect(workspace?.kept).toEqual([
    {
      release: '2025-10',
      file: 'content/releases/2025-10.addresses.txt',
      addresses: [
        { address: 'places/enshi/', line: 1 },
        { address: 'targets/#a', line: 3 },
        { address: 'policies/p/#clause-1', line: 4, title: '一、目标' },
      ],
    },
    {
      release: '2025-2',
      file: 'content/releases/2025-2.addresses.txt',
      addresses: [{ address: 'places/old/', line: 1 }],
    },
  ]);
});

it('says which list cannot be read', () => {
  expect(linesOf({ 'content/releases/2025.addresses.txt': Uint8Array.from([0x61, 0xff, 0xff]) })).toEqual([
    expect.stringMatching(/^content\/releases\/2025\.addresses\.txt:0: error unknown-encoding /u),
  ]);
});
