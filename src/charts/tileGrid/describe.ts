import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { ChartDescription } from '../Chart.ts';
import { sentences } from '../words.ts';
import type { Tile, TileGridSpec } from './spec.ts';

/** What is said of a tile: its number, and the verdict if it has one. */
export function tileWords({ text, verdict }: Tile): string {
  const word = verdict && verdictKinds[verdict];
  return word === undefined || word === text ? text : `${text}（${word}）`;
}

function countsOf({ tiles, classes }: TileGridSpec): readonly string[] {
  const counts = classes.map(({ step, text }) => ({
    text,
    count: tiles.filter((tile) => tile.step === step).length,
  }));
  const without = tiles.filter(({ step }) => step === undefined).length;
  const all = classes.length > 0 ? [...counts, { text: '不分档', count: without }] : verdictsOf(tiles);
  return all.filter(({ count }) => count > 0).map(({ text, count }) => `${text}的${count}处`);
}

function verdictsOf(tiles: readonly Tile[]): readonly { readonly text: string; readonly count: number }[] {
  return (Object.keys(verdictKinds) as VerdictKind[]).map((kind) => ({
    text: verdictKinds[kind],
    count: tiles.filter(({ verdict }) => verdict === kind).length,
  }));
}

/** Title and sentences of a tile grid: how many places are in each class (or have each verdict), then each place. */
export function describeTileGrid(spec: TileGridSpec): ChartDescription {
  const { title, tiles } = spec;
  if (tiles.length === 0) return { title, summary: '没有地方。', description: '没有地方。' };
  const summary = sentences([`共${tiles.length}处`, ...countsOf(spec)].join('，'));
  const each = tiles.map((tile) => `${tile.name}${tileWords(tile)}`).join('；');
  return { title, summary, description: sentences(summary, each, '方块只表示大致方位，不画边界') };
}
