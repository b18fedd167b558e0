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
}

/** What reading a workspace yields: all its problems, and no workspace if any of them is an error. */
export interface WorkspaceReading {
  readonly workspace: Workspace | undefined;
  readonly problems: readonly Problem[];
}
