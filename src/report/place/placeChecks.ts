import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Reconciliation } from '../../domain/Reconciliation.ts';
import { formatDate } from '../../format/formatDate.ts';
import { countedInWords } from '../figureTable.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { rowsByPlace } from '../rowsByPlace.ts';

/** A claim beside what can be computed, ready to print. */
export interface CheckView {
  readonly about: string;
  readonly period: string;
  readonly figure: FigureView | undefined;
  readonly stated: string;
  readonly computed: string;
  readonly word: '一致' | '不一致' | '不能断定';
  readonly kind: 'agrees' | 'differs' | 'open';
  readonly note: string;
}

/** The comparisons of a place: those that differ first, then those left open, then those that agree. */
export function placeChecks(bulletin: Bulletin, place: string): readonly CheckView[] {
  const order = ['differs', 'open', 'agrees'] as const;
  return rowsByPlace(bulletin)
    .reconciliations(place)
    .map((check) => checkView(bulletin, check))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function checkView(bulletin: Bulletin, check: Reconciliation): CheckView {
  const [first] = check.observations;
  const figure = first === undefined ? undefined : bulletin.figure(first);
  const view = figure === undefined ? undefined : figureView(bulletin, figure);
  return {
    about: view === undefined ? '' : countedInWords(view),
    period: view !== undefined && figure?.period === check.period ? view.period : formatDate(check.period),
    figure: view,
    stated: check.stated,
    computed: check.computed,
    note: check.note,
    ...outcome(check.agrees),
  };
}

function outcome(agrees: boolean | undefined): Pick<CheckView, 'word' | 'kind'> {
  if (agrees === undefined) return { word: '不能断定', kind: 'open' };
  return agrees ? { word: '一致', kind: 'agrees' } : { word: '不一致', kind: 'differs' };
}
