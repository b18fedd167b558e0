// For Astro's own tools (`astro check`). The npm scripts build with the same settings and the workspace of the environment.

import { repositoryRoot } from './scripts/site/repositoryRoot.ts';
import { siteConfig } from './scripts/site/siteConfig.ts';

const { configFile, ...config } = siteConfig({
  workspace: repositoryRoot,
  out: `${repositoryRoot}/dist`,
  base: '/',
  origin: 'https://example.invalid',
});

export default config;
