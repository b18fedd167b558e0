import { expect, it } from 'vitest';
import { unkeptReleases } from './unkeptReleases.ts';

it('warns of a release whose addresses nobody has kept, and says how to', () => {
  const kept = [{ release: '2024', file: 'content/releases/2024.addresses.txt', addresses: [] }];
  expect(unkeptReleases({ releases: ['2024', '2025'], kept })).toEqual([
    {
      file: 'content/releases/2025.mdx',
      row: 0,
      column: '',
      level: 'warning',
      code: 'release-unkept',
      message:
        '2025公报没有存下固定地址，以后少了哪个地址查不出来；发布后请把网站上的 data/addresses.txt 复制成 content/releases/2025.addresses.txt',
    },
  ]);
});
