import path from 'node:path';
import { stdout } from 'node:process';
import { bulletinSlot } from '../../src/bulletin/bulletinSlot.ts';
import type { BulletinReading, readBulletin } from '../../src/bulletin/readBulletin.ts';
import { problemLines } from '../../src/load/problemLines.ts';
import { printProblems } from './printProblems.ts';
import { problemPage } from './problemPage.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import type { VitePlugin, ViteServer } from './VitePlugin.ts';

/** An editor may write a file in several steps: a change is acted on when so many milliseconds have passed without another. */
const pause = 40;

/** Addresses of Vite's own: the live reload, modules. The rest are the site's. */
const ofVite = /^\/(?:@|src\/|node_modules\/)/u;

/**
 * In `npm run dev`: a change of anything in `data/` or `content/` is read again and shows on the page that is open. While
 * the workspace has errors every page lists them instead.
 */
export function liveData(workspace: string): VitePlugin {
  return {
    name: 'gongbao:live-data',
    apply: 'serve',
    configureServer(server) {
      let reading: Promise<BulletinReading> | undefined;
      /** A change while the workspace is being read makes it be read again. */
      const latest = async (): Promise<BulletinReading> => {
        reading ??= read(server, workspace);
        const mine = reading;
        const result = await mine;
        return mine === reading ? result : latest();
      };
      watch(server, workspace, () => {
        reading = undefined;
        invalidatePages(server);
        server.environments.client.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (ofVite.test(request.url ?? '')) return next();
        latest().then(({ bulletin, problems }) => {
          if (bulletin !== undefined) {
            bulletinSlot().bulletin = bulletin;
            return next();
          }
          const isPage = (request.headers.accept ?? '').includes('text/html');
          const type = isPage ? 'text/html' : 'text/plain';
          response.writeHead(503, { 'content-type': `${type}; charset=utf-8` });
          response.end(
            isPage ? problemPage(problems, server.config.base) : problemLines(problems).join('\n'),
          );
        }, next);
      });
    },
  };
}

/** Reads the workspace with the code as it is now, which may be edited too. */
async function read(server: ViteServer, workspace: string): Promise<BulletinReading> {
  const module = path.join(repositoryRoot, 'src', 'bulletin', 'readBulletin.ts');
  const loaded = await server.ssrLoadModule(module);
  const reading = (loaded['readBulletin'] as typeof readBulletin)(workspace);
  printProblems(reading.problems, stdout);
  return reading;
}

function watch(server: ViteServer, workspace: string, act: () => void): void {
  const folders = ['data', 'content'].map((folder) => path.join(workspace, folder));
  const code = path.join(repositoryRoot, 'src');
  let timer: ReturnType<typeof setTimeout> | undefined;
  server.watcher.add(folders);
  server.watcher.on('all', (_event, file) => {
    const isCode = file.startsWith(code + path.sep) && file.endsWith('.ts');
    if (!isCode && !folders.some((folder) => file.startsWith(folder + path.sep))) return;
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  });
}

/** Astro keeps the list of a route's pages, with the rows they show, until the route's module is loaded anew. */
function invalidatePages(server: ViteServer): void {
  const pages = path.join(repositoryRoot, 'src', 'pages') + path.sep;
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(pages) || id.startsWith('\0virtual:workspace-content'))
        moduleGraph.invalidateModule(module);
    }
  }
}
