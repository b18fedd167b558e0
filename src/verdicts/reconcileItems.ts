import type { Figure } from '../domain/figure/Figure.ts';
import { atLeast, exact } from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import type { Indicator } from '../domain/Indicator.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import type { VocabularyRow } from '../domain/tables/vocabulary.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { agreement } from './agreement.ts';
import { isStatedWhole, type StatedFigure } from './PublishedFigure.ts';

/** Printed counts of a bundle's items (7个方面, 六大中心) against the items that vocabulary.csv lists for it. */
export function reconcileItems(
  published: readonly Figure[],
  indicators: ReadonlyMap<string, Pick<Indicator, 'counts'>>,
  vocabulary: readonly VocabularyRow[],
): readonly Reconciliation[] {
  const rowsOf = Map.groupBy(vocabulary, ({ place }) => place);
  return published.filter(isStatedWhole).flatMap((stated) => {
    const bundle = indicators.get(stated.indicator)?.counts ?? '';
    return bundle === '' ? [] : [counted(stated, bundle, rowsOf.get(stated.place) ?? [])];
  });
}

function counted(stated: StatedFigure, bundle: string, rows: readonly VocabularyRow[]): Reconciliation {
  const items = itemsOf(bundle, stated.place, rows);
  const isOpen = rows.some(({ term, note }) => term === bundle && note?.includes('未列全') === true);
  const size = rational(items.length);
  const found = isOpen ? atLeast(size) : exact(size);
  const agrees = items.length === 0 ? undefined : agreement(stated.value, found);
  const number = formatInterval(exact(size), stated.unit);
  const names = items.map(({ term }) => withoutSense(term)).join('、');
  return {
    check: `items.${stated.id}`,
    place: stated.place,
    period: stated.period,
    stated: stated.text,
    computed: items.length === 0 ? '没有列出条目' : `列出${number}${isOpen ? '（未列全）' : ''}：${names}`,
    agrees,
    observations: [stated.id],
    note:
      items.length === 0 ? `“${withoutSense(bundle)}”的条目文件没有列出` : outcome(agrees, bundle, isOpen),
  };
}

/** Rows of the place that are `related` to the bundle: those of dimension `item`, or of whichever kind its items are. */
function itemsOf(bundle: string, place: string, rows: readonly VocabularyRow[]): readonly VocabularyRow[] {
  const related = rows
    .filter(({ term, dimension }) => term !== bundle && dimension !== 'bundle')
    .filter((row) => row.related?.some((term) => term === bundle || term === `${place}:${bundle}`) === true);
  const items = related.filter(({ dimension }) => dimension === 'item');
  return items.length > 0 ? items : related;
}

/** 考核评价 of 考核评价（集团）: which of several like-named terms it is goes without saying beside its bundle. */
function withoutSense(term: string): string {
  return term.replace(/（[^（）]+）$/u, '');
}

function outcome(agrees: boolean | undefined, bundleTerm: string, isOpen: boolean): string {
  const bundle = withoutSense(bundleTerm);
  if (agrees === undefined) return isOpen ? `“${bundle}”的条目文件没有列全` : '文件印的个数是约数，不能判定';
  return `文件印的个数与“${bundle}”列出的条目数${agrees ? '' : '不'}一致`;
}
