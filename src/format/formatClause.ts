/**
 * A clause as it is cited: 一、1 where the number of an item follows the first level's numeral at once, since 一1 reads
 * as one number; 附件2，一 where a numbered annex has numerals of its own. 三（二）1 stays as it is.
 */
export function formatClause(path: string): string {
  return path
    .replace(/^((?:附件|另文)\d+)(?=[^\d])/u, '$1，')
    .replace(/(?<=^|，)([〇零一二三四五六七八九十百]+)(?=\d)/u, '$1、');
}
