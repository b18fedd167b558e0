import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fileFor, linksOf } from './site/links.ts';
import { openSites } from './site/openSites.ts';
import { heaviestPages, htmlOf, pagesOf, pageTypes } from './site/pageTypes.ts';
import { watchPage } from './site/watchPage.ts';

const sites = openSites();
const pages = [...heaviestPages('default'), ...heaviestPages('city'), ...heaviestPages('xinghe')];

/** Bytes of a file as a server sends it, compressed. */
function sent(content: string | Buffer): number {
  return gzipSync(content).length;
}

async function sentOfKind(responses: readonly Response[], kind: string): Promise<number> {
  const ofKind = responses.filter((response) => response.request().resourceType() === kind);
  const sizes = await Promise.all(ofKind.map(async (response) => sent(await response.body())));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe.concurrent('a page', () => {
  it.for(pages)(
    '$site /$path loads from its own host alone, without an error and without much script',
    async ({ site, path }, { expect }) => {
      await sites.open(async (page) => {
        const { faults, responses } = watchPage(page, sites.address(site, ''));
        await page.goto(sites.address(site, path), { waitUntil: 'networkidle' });
        await page.getByLabel('长者模式').check();
        // Those of a school list are pressed on phones alone; the contents of a long document stand open in 长者模式.
        const folds = 'summary:visible:not(.stage > summary, .contents-fold summary)';
        for (const summary of (await page.locator(folds).all()).slice(0, 5)) await summary.click();
        expect(faults).toEqual([]);
        expect(await sentOfKind(responses, 'script')).toBeLessThan(15_000);
        expect(await sentOfKind(responses, 'stylesheet')).toBeLessThan(12_000);
      });
    },
  );

  it.for(pages)(
    '$site /$path forbids scripts and styles that are not files of the site',
    ({ site, path, ...page }, { expect }) => {
      const html = htmlOf({ site, path, ...page });
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu.exec(html)?.[1] ?? '';
      expect(policy).toMatch(/(?:script|default)-src/u);
      expect(policy).not.toContain('unsafe-inline');
      expect(html).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/u);
      expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<style/u);
    },
  );
});

describe('a place page of the city', () => {
  const places = [...(pageTypes('city').get('/places/[place]/') ?? [])];

  it.each(places)('/$path is sent in 15 KB', (page) => {
    expect(sent(htmlOf(page))).toBeLessThanOrEqual(15_000);
  });
});

describe('the style sheets of the city', () => {
  it('are sent in 12 KB for any page', () => {
    const { folder, base } = inject('sites').city;
    const heavy = pagesOf('city').filter((page) => {
      const sheets = linksOf(htmlOf(page)).filter(({ path }) => path.endsWith('.css'));
      const sizes = sheets.map(({ path }) =>
        sent(readFileSync(fileFor(folder, path.slice(base.length)) ?? '')),
      );
      return sizes.reduce((sum, size) => sum + size, 0) > 12_000;
    });
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});
