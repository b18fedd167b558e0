import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { anchorOf } from '../../domain/clausePath.ts';
import { marks } from '../../domain/lists/marks.ts';
import { unitAnchor } from '../../domain/tables/unitAnchor.ts';
import { quote } from '../../format/quote.ts';
import { countedInWords } from '../figureTable.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { termPath } from '../glossary/termPath.ts';
import { formerFragments } from '../redirects/formerFragments.ts';
import type { MovedAddress } from '../redirects/movedAddresses.ts';
import { type RenumberedClause, renumberedClauses } from '../redirects/renumberedClauses.ts';
import { rowsByClause } from '../rowsByClause.ts';
import { type TargetGroup, targetGroups } from '../targets/targetGroups.ts';
import { type TargetView, targetView } from '../targetView.ts';
import { type EventView, eventView } from '../timeline/eventView.ts';
import { type ClauseGroup, clauseGroups } from './clauseGroups.ts';

interface TermLink {
  readonly term: string;
  readonly path: string;
}

/** What stands beside a clause. */
export interface ClauseNotes {
  readonly anchor: string;
  /** Its targets by verdict; those with a number first. */
  readonly targets: readonly TargetGroup[];
  /** The targets that would make the margin too long, to be unfolded. */
  readonly moreTargets: readonly TargetGroup[];
  readonly moreCount: number;
  /** The targets of other clauses that it states again. */
  readonly restated: readonly TargetView[];
  /** The figures that it prints, each with what it counts; the place is named where the policy is not its own. */
  readonly figures: readonly {
    readonly figure: FigureView;
    /** What to print of it: its number, or the document's words where those hold none. */
    readonly said: string;
    readonly counts: string;
  }[];
  /** The terms that it defines. */
  readonly terms: readonly TermLink[];
  /** The terms that would make the margin too long, to be unfolded. */
  readonly moreTerms: readonly TermLink[];
  /** The measures that it is, each with its 责任单位. */
  readonly duties: readonly {
    readonly path: string;
    readonly units: readonly { readonly name: string; readonly path: string }[];
  }[];
  /** The groups that it names. */
  readonly groups: readonly ClauseGroup[];
  /** How many groups more than a margin has room for name it as their source. */
  readonly moreGroups: number;
  readonly events: readonly EventView[];
  /** Former numbers of this clause. */
  readonly former: readonly MovedAddress[];
  /** Where the clause is that had this number in an earlier release. */
  readonly renumbered: RenumberedClause | undefined;
}

const mostInMargin = 8;
const shownOfMany = 6;

/** What stands beside a clause: its targets with their verdicts, figures, groups, events, terms and responsible units. */
export function clauseNotes(bulletin: Bulletin, policy: string, clause: string): ClauseNotes {
  const rows = rowsByClause(bulletin);
  const targets = rows
    .targets(policy, clause)
    .toSorted((a, b) => Number(b.requirement.read.ok) - Number(a.requirement.read.ok))
    .map((row) => targetView(bulletin, row));
  const shown = targets.length > mostInMargin ? shownOfMany : targets.length;
  const terms = rows.terms(policy, clause).map((row) => ({ term: row.term, path: termPath(row) }));
  const shownTerms = terms.length > mostInMargin ? shownOfMany : terms.length;
  const groups = clauseGroups(bulletin, policy, clause);
  const anchor = anchorOf(clause);
  return {
    anchor,
    targets: targetGroups(targets.slice(0, shown)),
    moreTargets: targetGroups(targets.slice(shown)),
    moreCount: targets.length - shown,
    restated: rows.restated(policy, clause).map(({ target }) => targetView(bulletin, target)),
    figures: rows
      .observations(policy, clause)
      .map((row) => bulletin.figure(row.observation))
      .filter((figure) => figure !== undefined)
      .map((figure) => figureNote(figureView(bulletin, figure), bulletin.policies.get(policy)?.places)),
    terms: terms.slice(0, shownTerms),
    moreTerms: terms.slice(shownTerms),
    duties: rows.measures(policy, clause).map(({ measure, units }) => ({
      path: `duties/#${measure}`,
      units: units.map((name) => ({ name, path: `duties/#${unitAnchor(policy, name)}` })),
    })),
    groups: groups.slice(0, mostInMargin),
    moreGroups: Math.max(0, groups.length - mostInMargin),
    events: rows.events(policy, clause).map((row) => eventView(bulletin, row)),
    former: formerFragments(bulletin, `policies/${policy}/#${anchor}`),
    renumbered: renumberedClauses(bulletin).get(`policies/${policy}/#${anchor}`),
  };
}

function figureNote(figure: FigureView, ownPlaces: readonly string[] = []) {
  const { place, placeName } = figure;
  const whose = ownPlaces.includes(place) ? '' : placeName;
  const said = figure.text === marks.x ? `${quote(figure.phrase)}（没有确数）` : figure.text;
  return { figure, said, counts: `${whose}${countedInWords(figure)}` };
}
