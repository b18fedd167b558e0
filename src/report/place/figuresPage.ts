import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { type Dimension, dimensions } from '../../domain/lists/dimensions.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { bracketed } from '../../format/bracketed.ts';
import { dimensionInWords } from '../../format/dimensionInWords.ts';
import { formatBreakdown } from '../../format/formatBreakdown.ts';
import { formatDate } from '../../format/formatDate.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import { leadingFigures } from '../leadingFigures.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { partsInOrder } from './partsInOrder.ts';
import { type Unfiled, unfiled, unfiledLead } from './unfiled.ts';

/** One number in the table; undefined where there is none for that year and part. */
export type FigureCell = { readonly id: string; readonly text: string } | undefined;

export interface FigureRow {
  readonly name: string;
  readonly cells: readonly FigureCell[];
}

/** The rows that share a breakdown, under its name: 按学段分; the whole has none. */
export interface FigureBlock {
  readonly heading: string;
  readonly rows: readonly FigureRow[];
}

/** All that the roster yields of one indicator at a place: parts down, years across, the newest first. */
export interface FigureGrid {
  readonly indicator: string;
  readonly title: string;
  readonly path: string;
  readonly years: readonly string[];
  readonly blocks: readonly FigureBlock[];
  /** How the latest numbers were worked out: 小学：592 ÷ 841 = 70.4%. */
  readonly workings: readonly { readonly name: string; readonly formula: string }[];
}

/** A number worked out for a verdict or a comparison alone: of another day, or by the rules of the place that sets a target. */
export interface CitedFigure {
  readonly id: string;
  /** 集团数（截至2018年6月30日）, 学校覆盖率（2024年，按恩施州的口径）. */
  readonly name: string;
  readonly text: string;
  readonly formula: string;
}

export interface FiguresPage {
  readonly place: PlaceRow;
  readonly asOf: string;
  readonly grids: readonly FigureGrid[];
  readonly cited: readonly CitedFigure[];
  /** The schools that have not filed what the years without a figure lack. */
  readonly unfiled: readonly Unfiled[];
  readonly unfiledLead: string;
  /** Whether a part has no number in a year because nothing there counts. */
  readonly hasBlanks: boolean;
}

/** Places for which the roster has anything to be computed from, and which so have a page of figures. */
export function placesWithFigures(bulletin: Bulletin): readonly PlaceRow[] {
  return [...bulletin.places.values()].filter(({ place }) =>
    leadingFigures(bulletin, place).some((figure) => isOfRoster(bulletin, figure)),
  );
}

export function figuresPage(bulletin: Bulletin, place: PlaceRow): FiguresPage {
  const byIndicator = Map.groupBy(rosterFiguresOf(bulletin, place.place), ({ indicator }) => indicator);
  const grids = Array.from(byIndicator, ([indicator, figures]) => grid(bulletin, indicator, figures));
  const rows = grids.flatMap(({ blocks }) => blocks).flatMap((block) => block.rows);
  const silent = unfiled(bulletin, place.place);
  return {
    place,
    asOf: formatDate(rosterIndex(bulletin).dayOf(place.place)),
    grids,
    cited: bulletin.citedOf(place.place).map((figure) => cited(bulletin, figure)),
    unfiled: silent,
    unfiledLead: unfiledLead(silent),
    hasBlanks: rows.some(({ cells }) => cells.includes(undefined)),
  };
}

function cited(bulletin: Bulletin, figure: Figure): CitedFigure {
  const title = bulletin.indicators.get(figure.indicator)?.title ?? figure.indicator;
  const parts = [
    periodInWords(figure),
    figure.breakdown === '' ? '' : formatBreakdown(figure.breakdown),
    figure.scope,
  ].filter((words) => words !== '');
  const formula = figure.basis.kind === 'computed' ? figure.basis.formula : '';
  return { id: figure.id, name: `${title}${bracketed(parts.join('，'))}`, text: figure.text, formula };
}

function rosterFiguresOf(bulletin: Bulletin, place: string): readonly Figure[] {
  return bulletin.figuresOf(place).filter((figure) => isOfRoster(bulletin, figure));
}

function isOfRoster(bulletin: Bulletin, { basis, indicator }: Figure): boolean {
  return basis.kind === 'computed' && bulletin.indicators.get(indicator)?.origin === 'roster';
}

function grid(bulletin: Bulletin, indicator: string, figures: readonly Figure[]): FigureGrid {
  const years = [...new Set(figures.map(({ period }) => period))].toSorted().toReversed();
  const [last] = years;
  const cells = Map.groupBy(figures, ({ breakdown }) => breakdown);
  const blocks = inOrder(bulletin, [...cells.keys()]);
  const parts = blocks.flatMap(({ parts }) => parts);
  const latest = parts.flatMap((part) => cells.get(part)?.filter(({ period }) => period === last) ?? []);
  return {
    indicator,
    title: bulletin.indicators.get(indicator)?.title ?? indicator,
    path: `indicators/${indicator}/`,
    years: years.map(formatDate),
    blocks: blocks.map((block) => ({
      heading: block.heading,
      rows: block.parts.map((part) => {
        const own = new Map(cells.get(part)?.map((figure) => [figure.period, figure]));
        return { name: nameOf(part), cells: years.map((year) => cell(own.get(year))) };
      }),
    })),
    workings: latest.map((figure) => ({
      name: nameOf(figure.breakdown),
      formula: figure.basis.kind === 'computed' ? figure.basis.formula : '',
    })),
  };
}

/** The whole first, then the parts by dimension, each in its order. */
function inOrder(
  bulletin: Bulletin,
  breakdowns: readonly string[],
): readonly { readonly heading: string; readonly parts: readonly string[] }[] {
  const by = Map.groupBy(breakdowns, (breakdown) => breakdown.split('=')[0] ?? '');
  const cut = (Object.keys(dimensions) as Dimension[]).map((dimension) => {
    const own = (by.get(dimension) ?? []).map((breakdown) => ({ breakdown }));
    return {
      heading: `按${dimensionInWords(dimension)}分`,
      parts: partsInOrder(bulletin, dimension, own).map(({ breakdown }) => breakdown),
    };
  });
  return [{ heading: '', parts: by.get('') ?? [] }, ...cut].filter(({ parts }) => parts.length > 0);
}

function nameOf(breakdown: string): string {
  return breakdown === '' ? '全部' : formatBreakdown(breakdown);
}

function cell(figure: Figure | undefined): FigureCell {
  return figure === undefined ? undefined : { id: figure.id, text: figure.text };
}
