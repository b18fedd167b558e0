import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedUp } from './closedUp.ts';
import { spaced } from './spaced.ts';

describe('spaced', () => {
  it('parts Han characters from one another and from numbers, and no punctuation from its word', () => {
    expect(spaced('60%以上的（义务教育）学校、“教联体”')).toBe(
      '60% 以 上 的 （义 务 教 育 ）学 校 、“教 联 体”',
    );
    expect(spaced('《关于GB/T 7714的通知》')).toBe('《关 于 GB/T 7714 的 通 知》');
  });

  it('leaves no sign alone between spaces, which would count as a word', () => {
    expect(spaced('甲 · 乙')).toBe('甲· 乙');
    expect(spaced('学校 ；又名')).toBe('学 校 ；又 名');
  });

  it('parts a text in pieces as it does whole, so that a phrase is found on a page that has it', () => {
    const character = fc.constantFrom(...'示范性教联体60%，（”GB'.split(''));
    const text = fc
      .array(character, { minLength: 1, maxLength: 12 })
      .map((characters) => characters.join(''));
    const words = (written: string): string[] =>
      spaced(written)
        .split(/\s+/u)
        .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
        .filter((word) => word !== '');
    fc.assert(
      fc.property(text, text, (left, right) => {
        // Numbers and Latin words are words of their own: a cut within one leaves half of it.
        fc.pre(!(/[\dGB]$/u.test(left) && /^[\dGB]/u.test(right)));
        expect(words(`${left}示${right}`).join(' ')).toContain(words(`示${right}`).join(' '));
      }),
    );
  });
});

describe('closedUp', () => {
  it('writes a spaced text as it was', () => {
    for (const text of [
      '60%以上的（义务教育）学校、“教联体”',
      '符号：[x]无数据',
      '《关于GB/T 7714的通知》',
    ]) {
      expect(closedUp(spaced(text))).toBe(text);
    }
  });

  it('marks a match as one', () => {
    expect(closedUp('办. <mark>示</mark> <mark>范</mark> <mark>性</mark> 教 联 体。 再')).toBe(
      '办；<mark>示范性</mark>教联体。再',
    );
  });
});
