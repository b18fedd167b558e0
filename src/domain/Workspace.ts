import type { PolicyDocument } from './PolicyDocument.ts';
import type { Problem } from './Problem.ts';
import type { Site } from './Site.ts';
import type { Rows } from './tables/tables.ts';

/** A longer explanation of an indicator: `content/indicators/<indicator>.mdx`. */
export interface IndicatorNote {
  readonly indicator: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
}

/** A text of the workspace that may print figures (`<Fig id>`): a note on an indicator, a release. Policies tell their own. */
export interface PrintingText {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly printedFigures: readonly { readonly id: string; readonly line: number }[];
}

/** 固定地址清单: the addresses that a release promised, `content/releases/<release>.addresses.txt`. */
export interface KeptAddresses {
  readonly release: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** As `addressesOf` writes them, with their lines in the file; of a clause also the heading that it had, in newer lists. */
  readonly addresses: readonly {
    readonly address: string;
    readonly line: number;
    readonly title?: string | undefined;
  }[];
}

/** The folder that a bureau owns, read and found sound. */
export interface Workspace {
  /** Absolute path. */
  readonly folder: string;
  readonly site: Site;
  /** Every table; one that the workspace does not have is empty. */
  readonly rows: Rows;
  /** Sorted by id. */
  readonly policies: readonly PolicyDocument[];
  /** Sorted by id. */
  readonly indicatorNotes: readonly IndicatorNote[];
  /** The notes on indicators and the releases, with the figures that they print. */
  readonly printingTexts: readonly PrintingText[];
  /** Ids of `content/releases/*.mdx`, sorted. */
  readonly releases: readonly string[];
  /** The list of every release that has kept one, the newest first by name. */
  readonly kept: readonly KeptAddresses[];
  /** Files of `public/`, below it, sorted. */
  readonly publicFiles: readonly string[];
}

/** What reading a workspace yields: all its problems, and no workspace if any of them is an error. */
export interface WorkspaceReading {
  readonly workspace: Workspace | undefined;
  readonly problems: readonly Problem[];
}
