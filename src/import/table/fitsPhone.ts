import type { TableGrid } from './TableGrid.ts';

/** What a table may fill on a telephone of 360 px, and what its parts take there, in px. */
const room = 320;
const padding = 16;
const hanWidth = 15;
const latinWidth = 8.5;

/** Whether a table can be read on a telephone without moving it sideways: no more than six columns, no long number. */
export function fitsPhone({ rows }: TableGrid): boolean {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => leastWidth((cells[column] ?? []).map(({ text }) => text).join('　')))),
  );
  return columns <= 6 && widths.reduce((sum, width) => sum + width + padding, 0) <= room;
}

/** Han characters part anywhere; words and numbers do not. A column of two characters is the least that reads well. */
function leastWidth(text: string): number {
  const runs = text.match(/[!-~\u00A0-\u024F]+/gu) ?? [];
  return Math.max(2 * hanWidth, ...runs.map((run) => run.length * latinWidth));
}
