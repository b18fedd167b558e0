import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { fileFor, idsOf, linksOf } from './site/links.ts';
import { htmlOf, pagesOf } from './site/pageTypes.ts';

describe.each(['default', 'city', 'xinghe'] as const)('the links of the %s site', (site) => {
  it('all lead to a page or a file, and to something with that id on it', () => {
    const { folder, base } = inject('sites')[site];
    const ids = new Map<string, ReadonlySet<string>>();
    const idsIn = (file: string) => {
      const known = ids.get(file) ?? idsOf(readFileSync(file, 'utf8'));
      ids.set(file, known);
      return known;
    };
    const broken: string[] = [];
    for (const page of pagesOf(site)) {
      for (const { address, path, fragment } of linksOf(htmlOf(page))) {
        if (/^(?:https?|mailto|tel|data):/u.test(path)) continue;
        const here = path === '';
        const file = here
          ? page.file
          : path.startsWith(base)
            ? fileFor(folder, path.slice(base.length))
            : undefined;
        if (file === undefined || (fragment !== '' && !idsIn(file).has(fragment))) {
          broken.push(`/${page.path} → ${address}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });
});
