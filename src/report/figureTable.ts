import { bracketed } from '../format/bracketed.ts';
import type { FigureView } from './figureView.ts';

/** The title of the one document that all published figures of a table come from; empty where there are several or none. */
export function commonSource(figures: readonly FigureView[]): string {
  const [title, ...others] = new Set(figures.flatMap(({ source }) => source?.policyTitle ?? []));
  return others.length > 0 ? '' : (title ?? '');
}

/**
 * What a row of a table says its figure is of: what it counts where the table has several indicators or the document
 * calls it otherwise, and the part.
 */
export function subjectOf(figure: FigureView, withIndicator: boolean): string {
  const { title, indicatorTitle, part } = figure;
  return withIndicator || title !== indicatorTitle ? countedInWords(figure) : part;
}

/** What a figure counts, with the part that it speaks of: 教育集团数（各县〔市、区〕）. */
export function countedInWords({ title, part }: Pick<FigureView, 'title' | 'part'>): string {
  return `${title}${bracketed(part)}`;
}
