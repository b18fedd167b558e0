import type { Bulletin } from '../bulletin/Bulletin.ts';
import { figureHome } from '../bulletin/figureHome.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { bracketed } from '../format/bracketed.ts';
import { datesInWords } from '../format/datesInWords.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { type ClauseLink, clauseLink } from './clauseLink.ts';
import { rowPath } from './dataRow.ts';
import { figureCautions, isCopied } from './figureCautions.ts';
import { figureTitle, partInWords } from './figureTitle.ts';
import { type LinkedRows, linkedRows } from './linkedRows.ts';
import { outsideTime } from './outsideTime.ts';
import { rowsByPlace } from './rowsByPlace.ts';

/** A figure, ready to print: its words, its source and the way back to it. */
export interface FigureView {
  readonly id: string;
  readonly text: string;
  /** Where it stands with its source: the address of the figure. */
  readonly path: string;
  readonly place: string;
  readonly placeName: string;
  readonly indicator: string;
  /** What it counts, to be printed with it: the document's own words, else the indicator's title. */
  readonly title: string;
  readonly indicatorTitle: string;
  /** 2024年; with why it stands in tables alone, if it does: 2025年3月，公报截至日期以后. */
  readonly period: string;
  /** Breakdown and scope in words; empty for the whole. */
  readonly part: string;
  /** Of what a published rate is a share, in the document's words; empty where it does not say. */
  readonly denominator: string;
  readonly basis: '文件数' | '计算数';
  readonly source: ClauseLink | undefined;
  readonly phrase: string;
  /** What the reader must know of a published figure; empty where there is nothing. */
  readonly note: string;
  readonly formula: string;
  /** The rows that a computed figure comes from, in words, a short list with links to them. Walks the roster: call it only where it is printed. */
  readonly rows: () => readonly LinkedRows[];
  /** What must be said with it wherever it is quoted. */
  readonly cautions: () => readonly string[];
  /** What it counts as it is quoted, or the `title` that the page gives it; with its part, and that a copied roster merely lists it. */
  readonly quotedName: (title?: string) => string;
  /** The row of observations.csv that a published figure quotes. */
  readonly rowPath: string | undefined;
}

/** What a page shows of one figure. */
export function figureView(bulletin: Bulletin, figure: Figure): FigureView {
  const { basis } = figure;
  const published = basis.kind === 'published';
  return {
    id: figure.id,
    text: figure.text,
    path: figureHome(bulletin, figure),
    place: figure.place,
    placeName: bulletin.places.get(figure.place)?.name ?? figure.place,
    indicator: figure.indicator,
    title: figureTitle(bulletin, figure),
    indicatorTitle: bulletin.indicators.get(figure.indicator)?.title ?? figure.indicator,
    period: [periodInWords(figure), outsideTime(bulletin, figure)].filter((words) => words !== '').join('，'),
    part: partInWords(bulletin, figure),
    denominator: published ? (rowsByPlace(bulletin).observationDenominator(basis.observation) ?? '') : '',
    basis: published ? '文件数' : '计算数',
    source: published ? clauseLink(bulletin, basis.policy, basis.clause) : undefined,
    phrase: published ? basis.phrase : '',
    note: published ? datesInWords(rowsByPlace(bulletin).observationNote(basis.observation)) : '',
    formula: published ? '' : basis.formula,
    rows: () => (published ? [] : linkedRows(bulletin, basis.rows())),
    cautions: () => figureCautions(bulletin, figure),
    quotedName: (title = figureTitle(bulletin, figure)) => {
      const parts = [partInWords(bulletin, figure), isCopied(bulletin, figure) ? '文件列名的' : ''];
      return `${title}${bracketed(parts.filter((words) => words !== '').join('，'))}`;
    },
    rowPath: published ? rowPath('observations', basis.observation) : undefined,
  };
}
