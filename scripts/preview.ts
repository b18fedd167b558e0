import { existsSync } from 'node:fs';
import { env, exit, stdout } from 'node:process';
import { preview } from 'astro';
import { locations } from '../src/load/locations.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';
import { siteConfig } from './site/siteConfig.ts';

const { workspace, out, base } = locations(env, repositoryRoot);
if (!existsSync(out)) {
  stdout.write(`${out} 还不存在；先运行 npm run build。\n`);
  exit(1);
}
env['ASTRO_TELEMETRY_DISABLED'] = '1';
await preview({
  ...siteConfig({ workspace, out, base, origin: 'http://127.0.0.1:4321' }),
  server: { host: '127.0.0.1', port: 4321 },
});
