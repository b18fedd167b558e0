/// <reference types="astro/client" />

declare module 'virtual:workspace-content' {
  interface Body {
    readonly default: import('astro/runtime/server/index.js').AstroComponentFactory;
  }
  type Bodies = Readonly<Record<string, () => Promise<Body>>>;

  /** The compiled MDX of `content/policies`, by policy id. */
  export const policies: Bodies;
  /** The compiled MDX of `content/indicators`, by indicator id. */
  export const indicators: Bodies;
  /** The compiled MDX of `content/releases`, by release id. */
  export const releases: Bodies;
}

declare module 'virtual:site-base' {
  /** The path below the host, with a slash at both ends. */
  export const base: string;
}
