import type { Figure } from '../../domain/figure/Figure.ts';
import type { PartialDate } from '../../domain/PartialDate.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { rosterIndicators } from '../registry.ts';
import { endDay } from './dayNumber.ts';
import { figuresOfPlace, type PlaceFigures } from './figuresOfPlace.ts';
import { countsDifferently, figuresOn } from './figuresOn.ts';
import type { Gap } from './Gap.ts';
import { type LoadedRoster, loadedRoster, type RosterRows } from './LoadedRoster.ts';
import { lastUsed } from './lastUsed.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { type SizedGroup, sizedGroups, sizesByYear } from './sizedGroups.ts';
import { unfiledSchools } from './unfiledSchools.ts';

/** What the roster yields, place by place, worked out when it is asked for. An unknown place yields nothing. */
export interface RosterFigures {
  /** By indicator, then year, then slice. Those of a province are remembered; of a nation the last, the others are worked out again. */
  readonly of: (place: string) => readonly Figure[];
  /** Those of one indicator for the place as a whole, year by year: what targets are judged from. */
  readonly wholeOf: (place: string, indicator: string) => readonly Figure[];
  /**
   * Those of one indicator on a day, the whole first; by the definition of the place `by` if that is given, and then on the last
   * day of the roster if that comes first.
   */
  readonly on: (place: string, indicator: string, day: PartialDate, by?: string) => readonly Figure[];
  /** Whether two places count an indicator differently. */
  readonly differ: (a: string, b: string, indicator: string) => boolean;
  /** What could not be computed and why, one entry for an indicator or for a year of it. */
  readonly gaps: (place: string) => readonly Gap[];
  /** The rows of the school table that leave an indicator without a figure in a year, for want of a number in enrolments.csv. */
  readonly unfiled: (place: string, indicator: string, year: number) => readonly SchoolRow[];
  /** The groups of a place and of those below it, with their size against the limit: at the end of the roster, or on a day. */
  readonly groupSizes: (place: string, day?: PartialDate) => readonly SizedGroup[];
  /** A group's size at the end of each year in which it runs, oldest first. */
  readonly sizesOf: (group: string) => readonly SizedGroup[];
  /** The figure with an id, `school_coverage_rate.handan.2018.stage=primary`. */
  readonly figure: (id: string) => Figure | undefined;
}

/** `asOf` is the site's date: no roster speaks of a later day. */
export function rosterFigures(
  rows: RosterRows,
  asOf: PartialDate,
  indicators: readonly RosterIndicator[] = rosterIndicators,
): RosterFigures {
  const roster = loadedRoster(rows, asOf);
  const wholeOf = figuresOfWhole(roster, indicators);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  // Of a province, whose pages ask again and again, some 80 MB; of a nation, which has no pages, only what was just asked.
  const rememberAll = roster.places.size <= 512;
  const answerAt = lastUsed(rememberAll ? roster.places.size : 16, (node: PlaceNode) =>
    figuresOfPlace(roster, node, indicators),
  );
  const answerFor = (place: string): PlaceFigures => {
    const node = roster.places.get(place);
    return node === undefined ? nothing : answerAt(node);
  };
  return {
    of: (place) => answerFor(place).figures,
    wholeOf: (place, indicator) =>
      rememberAll
        ? answerFor(place).figures.filter(
            (figure) => figure.indicator === indicator && figure.breakdown === '',
          )
        : wholeOf(place, indicator),
    on: (place, id, day, by) => {
      const [node, indicator] = [roster.places.get(place), byId.get(id)];
      if (node === undefined || indicator === undefined) return [];
      if (by === undefined) return figuresOn(roster, node, indicator, endDay(day));
      return figuresOn(roster, node, indicator, Math.min(endDay(day), node.asOf), roster.places.get(by));
    },
    differ: (a, b, id) => {
      const [one, other, indicator] = [roster.places.get(a), roster.places.get(b), byId.get(id)];
      if (one === undefined || other === undefined || indicator === undefined) return false;
      return countsDifferently(roster, one, other, indicator);
    },
    gaps: (place) => answerFor(place).gaps,
    unfiled: (place, id, year) => {
      const [node, indicator] = [roster.places.get(place), byId.get(id)];
      return node === undefined || indicator === undefined
        ? []
        : unfiledSchools(roster, node, indicator, year);
    },
    groupSizes: (place, day) => {
      const node = roster.places.get(place);
      return node === undefined ? [] : sizedGroups(roster, node, endDay(day));
    },
    sizesOf: (code) => {
      const group = roster.group(code);
      return group === undefined ? [] : sizesByYear(roster, group);
    },
    figure: (id) =>
      placesNamed(id)
        .flatMap((place) => answerFor(place).figures)
        .find((figure) => figure.id === id),
  };
}

/** Worked out without the slices, and remembered: a few numbers for each place and indicator that has a target. */
function figuresOfWhole(
  roster: LoadedRoster,
  indicators: readonly RosterIndicator[],
): RosterFigures['wholeOf'] {
  const unsliced = new Map(indicators.map((indicator) => [indicator.id, { ...indicator, breakdowns: [] }]));
  const known = new Map<string, readonly Figure[]>();
  return (place, id) => {
    const key = `${id}.${place}`;
    const [node, indicator] = [roster.places.get(place), unsliced.get(id)];
    if (node === undefined || indicator === undefined) return [];
    const figures = known.get(key) ?? figuresOfPlace(roster, node, [indicator]).figures;
    known.set(key, figures);
    return figures;
  };
}

const nothing: PlaceFigures = { figures: [], gaps: [] };

/** The place in a figure's id: its code may itself contain points, so every reading is tried. */
function placesNamed(id: string): readonly string[] {
  const parts = id.split('.').slice(1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
