import type { Geometry } from '../Chart.ts';
import { emptyText } from '../text/emptyText.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';
import type { VerdictStripSpec } from './spec.ts';
import { fitsSigns, type StripRow, type StripSegment, type StripSign, stripRow } from './stripRow.ts';
import { totalOf } from './verdictCounts.ts';

export interface VerdictStripGeometry extends Geometry {
  /** Of this drawing alone: the patterns in it are named after it. */
  readonly id: string;
  readonly signs: readonly StripSign[];
  readonly segments: readonly StripSegment[];
  /** Heights of the hairlines between rows. */
  readonly rules: readonly number[];
}

const size = textSizes.text;
const line = 22;
const gap = 12;

function nameText(row: VerdictStripSpec['rows'][number], room: number, top: number): PlacedText {
  const full = `${row.name}（${totalOf(row)}项）`;
  const text = shortenText(full, room, size);
  return { text, full, x: 0, y: baselineAt(top + 9, size), size, anchor: 'start', role: 'name' };
}

/** Lays out verdict strips for a width in px: names before their strips where there is room, else above. */
export function layoutVerdictStrip(spec: VerdictStripSpec, width: number): VerdictStripGeometry {
  const id = `${spec.id}-${Math.round(width)}`;
  if (spec.rows.length === 0) {
    return { id, width, height: 24, texts: [emptyText('没有目标')], signs: [], segments: [], rules: [] };
  }
  const widest = Math.max(0, ...spec.rows.map((row) => textWidth(`${row.name}（${totalOf(row)}项）`, size)));
  const beside = width >= 480 && widest <= width * 0.35;
  const left = beside ? widest + 16 : 0;
  const room = width - left;
  const most = Math.max(...spec.rows.map(totalOf));
  const each = spec.rows.every((row) => fitsSigns(row, room)) ? undefined : room / most;
  const rows: StripRow[] = [];
  const names: PlacedText[] = [];
  let y = 0;
  for (const row of spec.rows) {
    names.push(nameText(row, beside ? widest : width, y));
    const laid = stripRow(row, left, beside ? y : y + line, room, each);
    rows.push(laid);
    y = laid.bottom + gap;
  }
  return {
    id,
    width,
    height: Math.max(line, y - gap / 2),
    texts: [...names, ...rows.flatMap(({ texts }) => texts)],
    signs: rows.flatMap(({ signs }) => signs),
    segments: rows.flatMap(({ segments }) => segments),
    rules: rows.slice(0, -1).map(({ bottom }) => bottom + gap / 2 - 1),
  };
}
