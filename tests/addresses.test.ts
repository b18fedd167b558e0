import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { fileFor, idsOf } from './site/links.ts';
import { openSites } from './site/openSites.ts';

const sites = openSites();

describe.each(['default', 'city', 'xinghe'] as const)('the addresses that the %s site promises', (site) => {
  it('all lead to a page or a file, and to something with that id on it', () => {
    const { folder } = inject('sites')[site];
    const ids = new Map<string, ReadonlySet<string>>();
    const lost = readFileSync(path.join(folder, 'data', 'addresses.txt'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '')
      .filter((address) => {
        const [page = '', fragment] = address.split('#');
        const file = fileFor(folder, page) ?? fileFor(folder, `${page}/`);
        if (file === undefined || fragment === undefined) return file === undefined;
        const known = ids.get(file) ?? idsOf(readFileSync(file, 'utf8'));
        ids.set(file, known);
        return !known.has(fragment);
      });
    expect(lost).toEqual([]);
  });
});

describe('an old address', () => {
  it.for([
    ['policies/xinghe-2022/', 'policies/xinghe-2023/'],
    ['policies/xinghe-2022/#clause-1', 'policies/xinghe-2023/#clause-1'],
    ['policies/xinghe-2022/#clause-9', 'policies/xinghe-2023/#clause-2-1'],
    ['places/xinghe-old/', 'places/xinghe/'],
    ['places/xinghe-old/#needs', 'places/xinghe/#needs'],
    ['targets/#xinghe-2022-size', 'policies/xinghe-2023/#clause-2-1'],
    ['places/xinghe-dong/#figure-xinghe-2022-groups', 'places/xinghe/#figure-xinghe-2023-groups'],
  ] as const)('%s leads to %s', async ([from, to], { expect: expectHere }) => {
    const arrived = await sites.open(async (page) => {
      await page.goto(sites.address('xinghe', from));
      await page.waitForURL(sites.address('xinghe', to));
      return page.url();
    });
    expectHere(arrived).toBe(sites.address('xinghe', to));
  });

  it('of a file is the new file', async () => {
    const [old, now] = ['data/old.csv', 'data/schools.csv'].map((file) =>
      readFileSync(path.join(inject('sites').xinghe.folder, file), 'utf8'),
    );
    expect(old).toBe(now);
    const type = await sites.open(async (page) => {
      const response = await page.request.get(sites.address('xinghe', 'data/old.csv'));
      return response.headers()['content-type'];
    });
    expect(type).toContain('text/csv');
  });

  it('without JavaScript leads on if it is a page, and has a link if it is a spot on one', async () => {
    const withoutScripts = { javaScriptEnabled: false };
    await sites.open(async (page) => {
      await page.goto(sites.address('xinghe', 'places/xinghe-old/'));
      await page.waitForURL(sites.address('xinghe', 'places/xinghe/'));
      for (const address of ['policies/xinghe-2022/#clause-9', 'targets/#xinghe-2022-size']) {
        await page.goto(sites.address('xinghe', address));
        await page.locator(`[id="${address.split('#')[1]}"] a`).click();
        await page.waitForURL(sites.address('xinghe', 'policies/xinghe-2023/#clause-2-1'));
      }
    }, withoutScripts);
  });
});
