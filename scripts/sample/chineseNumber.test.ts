import { expect, it } from 'vitest';
import { chineseNumber } from './chineseNumber.ts';

it('writes ordinals as schools and counties carry them', () => {
  const written = [1, 9, 10, 12, 20, 34, 100, 103, 110, 234].map(chineseNumber);
  expect(written.join(' ')).toBe('一 九 十 十二 二十 三十四 一百 一百零三 一百一十 二百三十四');
});
