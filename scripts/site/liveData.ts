import path from 'node:path';
import { stdout } from 'node:process';
import { bulletinSlot } from '../../src/bulletin/bulletinSlot.ts';
import type { readBulletin } from '../../src/bulletin/readBulletin.ts';
import type { Problem } from '../../src/domain/Problem.ts';
import { printProblems } from './printProblems.ts';
import { problemPage } from './problemPage.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import type { VitePlugin, ViteServer } from './VitePlugin.ts';

/** An editor may write a file in several steps: a change is acted on when so many milliseconds have passed without another. */
const pause = 40;

/**
 * In `npm run dev`: a change of anything in `data/` or `content/` is read again and shows on the page that is open. While
 * the workspace has errors every page lists them instead.
 */
export function liveData(workspace: string): VitePlugin {
  return {
    name: 'gongbao:live-data',
    apply: 'serve',
    configureServer(server) {
      let reading: Promise<readonly Problem[]> | undefined;
      watch(server, workspace, () => {
        reading = undefined;
        delete bulletinSlot().bulletin;
        invalidatePages(server);
        server.environments.client.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (!(request.headers.accept ?? '').includes('text/html')) return next();
        reading ??= read(server, workspace);
        reading.then((problems) => {
          if (bulletinSlot().bulletin !== undefined) return next();
          response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(problems, server.config.base));
        }, next);
      });
    },
  };
}

/** Reads the workspace with the code as it is now, which may be edited too, and leaves the bulletin in its slot. */
async function read(server: ViteServer, workspace: string): Promise<readonly Problem[]> {
  const module = path.join(repositoryRoot, 'src', 'bulletin', 'readBulletin.ts');
  const loaded = await server.ssrLoadModule(module);
  const { bulletin, problems } = (loaded['readBulletin'] as typeof readBulletin)(workspace);
  if (bulletin !== undefined) bulletinSlot().bulletin = bulletin;
  printProblems(problems, stdout);
  return problems;
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
