import type { Problem } from '../domain/Problem.ts';
import type { Bulletin } from './Bulletin.ts';

/** A warning for every release whose list of addresses is missing: nothing would tell when one of them is lost. */
export function unkeptReleases({ releases, kept }: Pick<Bulletin, 'releases' | 'kept'>): readonly Problem[] {
  const listed = new Set(kept.map(({ release }) => release));
  return releases
    .filter((release) => !listed.has(release))
    .map((release) => ({
      file: `content/releases/${release}.mdx`,
      row: 0,
      column: '',
      level: 'warning',
      code: 'release-unkept',
      message: `${release}公报没有存下固定地址，以后少了哪个地址查不出来；发布后请把网站上的 data/addresses.txt 复制成 content/releases/${release}.addresses.txt`,
    }));
}
