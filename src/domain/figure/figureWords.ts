import { type Unit, units } from '../lists/units.ts';
import type { Token } from './Token.ts';

/** Words that mean the same to the reader of figures, separated by spaces. */
type Entry = readonly [words: string, token: Token];

const before = (side: 'low' | 'high', open: boolean): Token => ({ kind: 'before', bound: { side, open } });
const after = (side: 'low' | 'high', open: boolean): Token => ({ kind: 'after', bound: { side, open } });

const entries: readonly Entry[] = [
  ['至少 最少 起码 不低于 不少于 不小于 不下于 不得低于 不得少于 不得小于', before('low', false)],
  ['大于等于 大于或等于 ≥ ≧ ⩾ >=', before('low', false)],
  ['超过 超 过 逾 突破 高于 大于 多于 超出 >', before('low', true)],
  ['至多 最多 不超过 不超 不高于 不多于 不大于', before('high', false)],
  ['不得超过 不得高于 不得多于 不得大于 不能超过', before('high', false)],
  ['小于等于 小于或等于 ≤ ≦ ⩽ <=', before('high', false)],
  ['不足 不到 不满 未满 未达到 低于 小于 少于 <', before('high', true)],
  ['以上 及以上 或以上', after('low', false)],
  ['以下 及以下 或以下 以内 之内', after('high', false)],
  ['约 大约 约为 近 将近 接近 几近 大概', { kind: 'around' }],
  ['左右 上下', { kind: 'roughly' }],
  [
    '达到 达 高达 多达 提高到 提升到 增加到 扩大到 提高至 提升至 增加至 扩大至',
    { kind: 'reach', direction: 'up' },
  ],
  ['控制在 降到 降至 下降到 下降至 降低到 降低至', { kind: 'reach', direction: 'down' }],
  ['为 共 共有 共计 合计 总计 占 实现 稳定在 保持在', { kind: 'reach', direction: undefined }],
  ['余 多', { kind: 'more' }],
  ['分之', { kind: 'over' }],
  ['成', { kind: 'tenths' }],
  ['一半 半数', { kind: 'half' }],
  ['全部 全覆盖 全部覆盖 全面覆盖', { kind: 'all' }],
  ['至 到 — —— – ― ~ 〜', { kind: 'to' }],
  ['− 负', { kind: 'minus' }],
  [', 、 ; 且 并 并且 但 而', { kind: 'joint' }],
  ['(约数)', { kind: 'estimate' }],
];

const vague =
  '数 几 若干 许多 众多 大量 大批 不少 一些 一批 部分 大部分 绝大部分 大多数 绝大多数 多数 少数 上百 上千 上万 成百 成千';

const classifiers = (Object.keys(units) as Unit[]).flatMap((unit) =>
  units[unit].classifiers.map((word): [string, Token] => [word, { kind: 'unit', unit }]),
);

/** Every word that printed figures are made of, numbers apart. The longest that fits is the one meant. */
export const figureWords: ReadonlyMap<string, Token> = new Map([
  ...entries.flatMap(([words, token]) => words.split(' ').map((word): [string, Token] => [word, token])),
  ...classifiers,
  ...vague.split(' ').map((text): [string, Token] => [text, { kind: 'vague', text }]),
]);
