import { existsSync } from 'node:fs';
import path from 'node:path';
import { unescapeHtml } from './htmlText.ts';

export interface Link {
  /** As it stands in the page. */
  readonly address: string;
  /** Without `#` and what follows it. */
  readonly path: string;
  /** Without its `#`; empty when there is none. */
  readonly fragment: string;
}

/** The addresses that a page of a site points at or loads, at other hosts too. */
export function linksOf(html: string): readonly Link[] {
  const found = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src|action)="([^"]*)"/gu)];
  const addresses = new Set(found.map(([, address]) => unescapeHtml(address ?? '')));
  return [...addresses].map((address) => {
    const [page = '', fragment = ''] = address.split('#');
    return { address, path: decodeURIComponent(page), fragment: decodeURIComponent(fragment) };
  });
}

/** The ids of a page. */
export function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => unescapeHtml(id ?? '')));
}

/** The file that a web server sends for a path below the base; undefined when there is none. */
export function fileFor(folder: string, below: string): string | undefined {
  const page = below.split('?')[0] ?? below;
  const file = path.join(folder, page, page === '' || page.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? file : undefined;
}
