import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { chartValue } from './chart/chartValue.ts';
import { citedRows } from './citedRows.ts';
import { rosterOrigins } from './rosterOrigin.ts';
import { rowsByPlace } from './rowsByPlace.ts';

const boundWords = {
  exact: '',
  approximate: '约数',
  floor: '只有下限',
  ceiling: '只有上限',
  range: '一个范围',
  missing: '',
} as const;

/** 只有下限 and the like; empty for an exact number. */
export function boundOf(figure: Figure): string {
  return boundWords[chartValue(figure).kind];
}

/** Whether words are those of a bound, which the number and its sum say too. */
export function isBound(words: string): boolean {
  return Object.values<string>(boundWords).includes(words);
}

/** Whether it is computed from a roster that is merely copied from a document. */
export function isCopied(bulletin: Bulletin, figure: Figure): boolean {
  const isOfRoster = figure.basis.kind === 'computed' && !isDerived(bulletin, figure);
  return isOfRoster && rosterOrigins(bulletin, figure.place).length > 0;
}

function isDerived(bulletin: Bulletin, { indicator }: Figure): boolean {
  return bulletin.indicators.get(indicator)?.origin === 'derived';
}

/** That the numbers of a place rest on a roster copied from a document; none where the roster has its own dates. */
export function copiedCautions(bulletin: Bulletin, place: string): readonly string[] {
  const origins = rosterOrigins(bulletin, place).map(({ words }) => words);
  return origins.length === 0 ? [] : [`名册抄自${origins.join('、')}`, '和文件同源，不能证明文件已经落实'];
}

/** A rate of which the document does not say what it is a share of. */
export function isUnexplained(bulletin: Bulletin, { unit, basis }: Figure): boolean {
  if (unit !== '%' || basis.kind !== 'published') return false;
  return rowsByPlace(bulletin).observationDenominator(basis.observation) === undefined;
}

/** What must be said with a figure wherever it is quoted: its bound, of what it is a share, what its roster or its sum rests on. */
export function figureCautions(bulletin: Bulletin, figure: Figure): readonly string[] {
  return [boundOf(figure), ...groundsOf(bulletin, figure)].filter((words) => words !== '');
}

function groundsOf(bulletin: Bulletin, figure: Figure): readonly string[] {
  const { basis, place } = figure;
  if (basis.kind === 'computed') {
    return isDerived(bulletin, figure)
      ? [citedRows(bulletin, basis.rows())]
      : copiedCautions(bulletin, place);
  }
  const denominator = rowsByPlace(bulletin).observationDenominator(basis.observation);
  const share = denominator === undefined ? '' : `分母：${denominator}`;
  return [isUnexplained(bulletin, figure) ? '口径未说明' : share];
}
