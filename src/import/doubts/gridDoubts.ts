import type { TableGrid } from '../table/TableGrid.ts';
import { hasHead } from '../table/writeTable.ts';
import type { Doubt } from './Doubt.ts';

/** Tables that keep their rows. */
export function gridDoubts(grids: readonly TableGrid[]): readonly Doubt[] {
  return grids.map((grid) => ({
    line: grid.first,
    message: `以下是一张 ${grid.rows.length} 行 ${grid.rows[0]?.length ?? 0} 列的表，按行列录入，${hasHead(grid) ? '第一行作表头' : '表头看不出来，用第一行作表头'}；请对照原件`,
  }));
}
