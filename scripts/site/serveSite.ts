import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

interface FinishedSite {
  /** Absolute. */
  readonly folder: string;
  /** The path that it was built for, with a slash at both ends. */
  readonly base: string;
}

export interface ServedSite {
  /** Scheme, host and base, with a slash at the end. */
  readonly address: string;
  close(): void;
}

/** Serves a finished site on 127.0.0.1 as a plain web server would: index.html for a folder, 404.html for the rest. */
export async function serveSite({ folder, base }: FinishedSite): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const inside = address.startsWith(base) ? path.join(folder, address.slice(base.length)) : undefined;
    const file = inside === undefined ? undefined : fileAt(inside);
    const sent = file ?? path.join(folder, '404.html');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': contentTypes[path.extname(sent)] ?? 'application/octet-stream',
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileAt(place: string): string | undefined {
  if (!existsSync(place)) return undefined;
  if (!statSync(place).isDirectory()) return place;
  const index = path.join(place, 'index.html');
  return existsSync(index) ? index : undefined;
}
