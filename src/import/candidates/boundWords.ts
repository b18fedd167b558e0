import { figureWords } from '../../domain/figure/figureWords.ts';

const known = [...figureWords];

/** The words before a number that say where it lies, as the grammar of figures knows them: 不低于, 达到, 约. The longest first. */
export const leadingBounds: readonly string[] = known
  .filter(
    ([, token]) =>
      token.kind === 'before' ||
      token.kind === 'around' ||
      (token.kind === 'reach' && token.direction !== undefined),
  )
  .map(([word]) => word)
  .toSorted((a, b) => b.length - a.length);

/** The words behind a number: 以上, 之内, 左右. The longest first. */
export const trailingBounds: readonly string[] = known
  .filter(([, token]) => token.kind === 'after' || token.kind === 'roughly')
  .map(([word]) => word)
  .toSorted((a, b) => b.length - a.length);

/** What may stand between 不 and 低于 and says no more than that: 不应低于, 不能超过. */
const must = '得|应当?|能|宜|可|准|许|允许|要|再';
const sides = '低于|少于|小于|下于|超过|高于|多于|大于';
const forbidding = new RegExp(`不(?:${must})(${sides})`, 'gu');

/** A bound with 不应, 不能 or 不允许 that the grammar does not know. */
export const forbiddingBound = `不(?:${must})(?:${sides})`;

/** 不应低于80% as the grammar writes it: 不低于80%; 15个（含）以上 and 5%内 likewise. */
export function knownBounds(text: string): string {
  return text
    .replace(forbidding, (whole, side: string) => (figureWords.has(whole) ? whole : `不${side}`))
    .replace(/[(（]含(?:本数)?[)）](?=以[上下内])/gu, '')
    .replace(/(?<![以之])内$/u, '以内');
}
