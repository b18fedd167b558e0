import { expect, it } from 'vitest';
import { lastUsed } from './lastUsed.ts';

it('works out an answer again only when it was not among the last asked for', () => {
  const asked: string[] = [];
  const length = lastUsed(2, (word: string) => {
    asked.push(word);
    return word.length;
  });
  expect(['甲', '乙乙', '甲', '丙丙丙', '甲', '乙乙'].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(asked).toEqual(['甲', '乙乙', '丙丙丙', '乙乙']);
});
