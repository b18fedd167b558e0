import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { repository } from '../builtSite.ts';
import type { SiteName } from './BuiltSite.ts';

export interface BuiltPage {
  readonly site: SiteName;
  /** Below the base, as it stands in an address: `places/handan/`, and empty for the home page. */
  readonly path: string;
  /** The file, absolute. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** Every page of a built site. */
export function pagesOf(site: SiteName): readonly BuiltPage[] {
  const { folder } = inject('sites')[site];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .toSorted()
    .map((name) => {
      const file = path.join(folder, name);
      return { site, path: name.replace(/(?:^|(?<=\/))index\.html$/u, ''), file, size: statSync(file).size };
    });
}

export function htmlOf(page: BuiltPage): string {
  return readFileSync(page.file, 'utf8');
}

/** The page types of a site: for each route of src/pages the pages that it wrote, the heaviest first. */
export function pageTypes(site: SiteName): ReadonlyMap<string, readonly BuiltPage[]> {
  const routes = allRoutes();
  const pages = Map.groupBy(pagesOf(site), ({ path: address }) => {
    const route = routes.find(({ pattern }) => pattern.test(address));
    if (route === undefined) throw new Error(`no route of src/pages writes ${address}`);
    return route.name;
  });
  return new Map(
    [...pages].map(([name, ofType]) => [name, ofType.toSorted((one, other) => other.size - one.size)]),
  );
}

/** One page of each type: the heaviest, where crowding shows. */
export function heaviestPages(site: SiteName): readonly BuiltPage[] {
  return [...pageTypes(site).values()].flatMap((pages) => pages.slice(0, 1));
}

/** Pages that a full roster fills: home, places, groups, indicators and what stands beside them. */
export function rosterPages(): readonly BuiltPage[] {
  return heaviestPages('city').filter(({ path: address }) =>
    /^(?:$|places\/.|groups\/.|indicators\/.|compare\/|targets\/place\/)/u.test(address),
  );
}

/** Of each type the heaviest page and the lightest, where crowding and emptiness show. */
export function extremePages(site: SiteName): readonly BuiltPage[] {
  return [...pageTypes(site).values()]
    .flatMap((pages) => [...new Set([pages.at(0), pages.at(-1)])])
    .flatMap((page) => page ?? []);
}

interface Route {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The routes of src/pages that write HTML; those with fewer variable parts come first, as in Astro. */
function allRoutes(): readonly Route[] {
  const folder = path.join(repository, 'src', 'pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace(/(?:index)?\.astro$/u, ''))
    .toSorted((one, other) => variableParts(one) - variableParts(other))
    .map((name) => ({ name: `/${name}`, pattern: patternOf(name) }));
}

function variableParts(route: string): number {
  return route.split('[').length + 10 * (route.split('[...').length - 1);
}

function patternOf(route: string): RegExp {
  if (route === '404') return /^404\.html$/u;
  const folder = route === '' || route.endsWith('/') ? route : `${route}/`;
  const pattern = folder.replaceAll(/\[\.{3}\w+\]/gu, '.+').replaceAll(/\[\w+\]/gu, '[^/]+');
  return new RegExp(`^${pattern}$`, 'u');
}
