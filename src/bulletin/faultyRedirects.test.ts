import { expect, it } from 'vitest';
import { faultyRedirects } from './faultyRedirects.ts';
import { redirectsOf } from './redirectsOf.ts';

const current = new Set(['places/enshi/', 'places/handan/']);
const faults = (redirects: Readonly<Record<string, string>>) =>
  faultyRedirects(current, redirectsOf({ redirects }, [])).map(({ level, code }) => `${level} ${code}`);

it('accepts a redirect to an address that exists, to the home page or to another site', () => {
  expect(faults({ '/places/old/': '/places/enshi/' })).toEqual([]);
  expect(faults({ '/places/old/': '/', '/places/older/': 'https://example.gov.cn/a' })).toEqual([]);
});

it('refuses a redirect to an address that does not exist', () => {
  expect(faults({ '/places/old/': '/places/nowhere/' })).toEqual(['error redirect-nowhere']);
});

it('warns of a redirect from an address that still exists', () => {
  expect(faults({ '/places/handan/': '/places/enshi/' })).toEqual(['warning redirect-unneeded']);
});
