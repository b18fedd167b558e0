import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** An indicator that the bulletin computes may not be declared again by the workspace. */
export function redeclaredIndicators(
  { indicators }: Rows,
  declared: { readonly has: (id: string) => boolean },
  problems: ProblemList,
): void {
  for (const row of indicators.filter(({ indicator }) => declared.has(indicator))) {
    const message = `“${row.indicator}”是公报自带的指标，不能再声明一次；请删去这一行，它的编码可以直接使用`;
    problems.error(row, 'indicator', 'indicator-redeclared', message);
  }
}
