import type { Tile, TileGridSpec, TileStep } from './spec.ts';

const classes = [
  { step: 1, text: '不足30%' },
  { step: 2, text: '30%—60%' },
  { step: 3, text: '60%—80%' },
  { step: 4, text: '80%以上' },
] as const;

const enshi: readonly (readonly [name: string, x: number, y: number])[] = [
  ['利川市', 0, 1],
  ['恩施市', 1, 1],
  ['建始县', 2, 0],
  ['巴东县', 3, 0],
  ['咸丰县', 0, 2],
  ['宣恩县', 1, 2],
  ['鹤峰县', 2, 2],
  ['来凤县', 1, 3],
];

function manyTiles(): readonly Tile[] {
  return Array.from({ length: 40 }, (_, index) => ({
    x: index % 10,
    y: Math.floor(index / 10),
    name: index % 7 === 0 ? '某某经济技术开发区' : `第${index + 1}县`,
    text: index % 5 === 0 ? '无数据' : `${index * 2.5}%以上`,
    step: index % 5 === 0 ? undefined : (((index % 4) + 1) as TileStep),
  }));
}

/** Tile grids of every sort: all are laid out, rendered and checked by the tests. */
export const tileGridExamples: readonly TileGridSpec[] = [
  {
    kind: 'tileGrid',
    id: 'enshi-tiles',
    title: '恩施州各县市教联体建设情况',
    classes: [],
    tiles: enshi.map(([name, x, y]) => ({
      name,
      x,
      y,
      text: '到期未公布',
      step: undefined,
      verdict: 'overdue' as const,
    })),
  },
  {
    kind: 'tileGrid',
    id: 'all-steps',
    title: '各县市覆盖率',
    classes,
    tiles: enshi.map(([name, x, y], index) => ({
      name,
      x,
      y,
      text: index === 7 ? '无数据' : `${20 + index * 11}.5%`,
      step: index === 7 ? undefined : ((Math.floor(index / 2) + 1) as TileStep),
      verdict: (['met', 'missed', 'undetermined', 'not_due'] as const)[index % 4],
    })),
  },
  { kind: 'tileGrid', id: 'many-tiles', title: '许多县', classes, tiles: manyTiles() },
  { kind: 'tileGrid', id: 'no-tiles', title: '没有地方', classes: [], tiles: [] },
  {
    kind: 'tileGrid',
    id: 'same-place',
    title: '两个地方写了同一格',
    classes,
    tiles: [
      { x: 1, y: 1, name: '甲县', text: '12%', step: 1 },
      { x: 1, y: 1, name: '乙县', text: '85%', step: 4 },
    ],
  },
];
