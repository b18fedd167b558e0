import { env } from 'node:process';
import { dev } from 'astro';
import { locations } from '../src/load/locations.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';
import { siteConfig } from './site/siteConfig.ts';

const { workspace, out, base } = locations(env, repositoryRoot);
env['ASTRO_TELEMETRY_DISABLED'] = '1';
// With any other value Vite does not watch the files.
env['NODE_ENV'] = 'development';
env['WORKSPACE'] = workspace;
const port = Number(env['PORT'] ?? 4321);
await dev({
  ...siteConfig({ workspace, out, base, origin: `http://127.0.0.1:${port}` }),
  // Astro's dev server would ask for a slash after `figures.csv` too.
  trailingSlash: 'ignore',
  server: { host: '127.0.0.1', port },
});
