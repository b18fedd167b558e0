import type { FigureView } from './figureView.ts';

/** The title of the one document that all published figures of a table come from; empty where there are several or none. */
export function commonSource(figures: readonly FigureView[]): string {
  const [title, ...others] = new Set(figures.flatMap(({ source }) => source?.policyTitle ?? []));
  return others.length > 0 ? '' : (title ?? '');
}

/** What a row of a table says its figure is of: the indicator where the table has several, and the part. */
export function subjectOf({ indicatorTitle, part }: FigureView, withIndicator: boolean): string {
  if (!withIndicator) return part;
  return part === '' ? indicatorTitle : `${indicatorTitle}（${part}）`;
}
