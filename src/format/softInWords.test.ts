import { expect, it } from 'vitest';
import { softInWords } from './softInWords.ts';

it('prints the document’s own word, where the row gives it', () => {
  expect(softInWords({ soft_word: '以…为主' })).toBe('柔性要求（以…为主）');
  expect(softInWords({ soft_word: undefined })).toBe('柔性要求');
});
