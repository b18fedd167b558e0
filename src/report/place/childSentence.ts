import type { TileGridSpec } from '../../charts/tileGrid/spec.ts';
import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { childWord } from '../../format/childWord.ts';
import { countedDifferently } from './ChildColumn.ts';

interface Count {
  readonly words: string;
  readonly count: number;
}

/**
 * What the tiles of the places below show, with its year and its subject: 2025年底学校覆盖率80%以上：13个县（市、区）里，已达标1个、
 * 到期未公布10个；冷水滩区、零陵区不在此列. `head` says of what; places that the classes or verdicts leave out are named.
 */
export function childSentence(head: string, { tiles, classes }: TileGridSpec): string {
  const counts: readonly Count[] =
    classes.length > 0
      ? classes.map(({ step, text }) => ({
          words: text,
          count: tiles.filter((tile) => tile.step === step).length,
        }))
      : (Object.keys(verdictKinds) as VerdictKind[]).map((kind) => ({
          words: verdictKinds[kind],
          count: tiles.filter(({ verdict }) => verdict === kind).length,
        }));
  const said = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${words}的${count}个`);
  const rest = tiles.filter(({ step, verdict }) => (classes.length > 0 ? step : verdict) === undefined);
  const left = [...Map.groupBy(rest, (tile) => (classes.length > 0 ? unclassed(tile) : '不在此列'))]
    .map(([state, those]) => `；${those.map(({ name }) => name).join('、')}${state}`)
    .join('');
  const all = childWord(tiles.map(({ name }) => name));
  return `${head}：${tiles.length}个${all}里，${said.join('、')}${left}。`;
}

/** Why a number is in no class: it is of another definition, or there is none. */
function unclassed({ text }: TileGridSpec['tiles'][number]): string {
  return text.includes(countedDifferently) ? `${countedDifferently}，不分档` : '没有可以分档的数';
}
