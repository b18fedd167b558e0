import type { AstroUserConfig } from 'astro';

type Given = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];
type WithServer<T> = T extends { readonly name: string }
  ? 'configureServer' extends keyof T
    ? T
    : never
  : never;
type Handler<T> = Extract<T, (...given: never[]) => unknown>;

/** A plugin of the Vite that Astro brings with it. */
export type VitePlugin = WithServer<Given>;

export type ViteServer = Parameters<Handler<NonNullable<VitePlugin['configureServer']>>>[0];
