import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const moduleId = 'virtual:site-base';

/**
 * Serves the path that the site is built for as `virtual:site-base`. `import.meta.env.BASE_URL` would do, but a variable of
 * that name in the environment of the build overrides it.
 */
export function siteBase(base: string): VitePlugin {
  return {
    name: 'gongbao:site-base',
    resolveId: (source) => (source === moduleId ? `\0${moduleId}` : null),
    load: (id) => (id === `\0${moduleId}` ? `export const base = ${JSON.stringify(base)};` : null),
  };
}
