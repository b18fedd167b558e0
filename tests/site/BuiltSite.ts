/** A finished site on disk, and the path it was built for. */
export interface BuiltSite {
  /** Absolute. */
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/**
 * The sites that the tests look at: the repository's own, a fictional city with a full roster, and a small workspace outside
 * the repository built for a sub-path.
 */
export interface BuiltSites {
  readonly default: BuiltSite;
  readonly city: BuiltSite;
  readonly xinghe: BuiltSite;
}

export type SiteName = keyof BuiltSites;

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}
