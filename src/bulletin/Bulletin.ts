import type { Figure } from '../domain/figure/Figure.ts';
import type { Indicator } from '../domain/Indicator.ts';
import type { PolicyDocument } from '../domain/PolicyDocument.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import type { Site } from '../domain/Site.ts';
import type { PlaceRow } from '../domain/tables/places.ts';
import type { SchoolRow } from '../domain/tables/schools.ts';
import type { Rows } from '../domain/tables/tables.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import type { Verdict } from '../domain/Verdict.ts';
import type { KeptAddresses } from '../domain/Workspace.ts';

/** 口径, as the place that declares it says: equal keys count alike. */
export interface StatedDefinition {
  readonly key: string;
  /** 小学、初中；校区、教学点并入所属学校计. */
  readonly words: string;
  readonly declaredAt: string;
  readonly policy: string | undefined;
  readonly clause: string | undefined;
  readonly note: string;
}

/** How many members a group has at the end of a year. */
export interface GroupSizeInYear {
  readonly figure: Figure;
  /** The target that limits it, if its place or one above sets any. */
  readonly limit: TargetRow | undefined;
  /** Undefined where there is no limit, and where the list of members is not complete and within it. */
  readonly isOversize: boolean | undefined;
}

/** Everything that the site says: what was read, what was computed from it, and what was judged. */
export interface Bulletin {
  readonly site: Site;
  readonly rows: Rows;
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly childrenOf: (place: string) => readonly PlaceRow[];
  readonly policies: ReadonlyMap<string, PolicyDocument>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly releases: readonly string[];
  /** The addresses that the releases promised, the newest first. */
  readonly kept: readonly KeptAddresses[];
  readonly publicFiles: readonly string[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly reconciliations: readonly Reconciliation[];
  /** All figures of a place, published and computed, in a stable order. */
  readonly figuresOf: (place: string) => readonly Figure[];
  /**
   * Figures of a place that were computed for a verdict or a comparison alone: on another day than a year's end
   * (`group_count.handan.2018-06-30`), or by the rules of the place that sets a target.
   */
  readonly citedOf: (place: string) => readonly Figure[];
  /** Why an indicator has no figure for a place, or none for a year (`period`): the table or row that is missing. */
  readonly gapsOf: (
    place: string,
  ) => readonly { readonly indicator: string; readonly period: string; readonly reason: string }[];
  /** The schools that leave an indicator without a figure in a year, for want of a number in enrolments.csv. */
  readonly unfiledOf: (place: string, indicator: string, year: number) => readonly SchoolRow[];
  /** How a rate of the roster is counted at a place; undefined where neither it nor a place above it declares that. */
  readonly definitionOf: (place: string, indicator: string) => StatedDefinition | undefined;
  /** A group's size at the end of each year in which it runs, oldest first. */
  readonly groupSizesOf: (group: string) => readonly GroupSizeInYear[];
  /** The figure with this id; undefined when there is none. */
  readonly figure: (id: string) => Figure | undefined;
}
