import { expect, it } from 'vitest';
import { aliasesInWords, aliasInWords } from './aliasInWords.ts';

it('says of a merged school that it was one, and of a short form that it is another name', () => {
  expect(aliasInWords('红星小学（2024年并入）')).toBe('原红星小学，2024年并入');
  expect(aliasInWords('东小')).toBe('又名“东小”');
  expect(aliasInWords('实验小学（东校区）')).toBe('又名“实验小学（东校区）”');
  expect(aliasInWords(undefined)).toBe('');
  expect(aliasesInWords(['东小', '红星小学（2024年并入）', '向阳小学'])).toBe(
    '又名东小、向阳小学；原红星小学，2024年并入',
  );
  expect(aliasesInWords([])).toBe('');
});
