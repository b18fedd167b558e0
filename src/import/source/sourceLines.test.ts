import { expect, it } from 'vitest';
import { sourceLines } from './sourceLines.ts';

it('numbers lines as an editor does and leaves out blank ones, whatever the line ends', () => {
  expect(sourceLines('一\r\n\r\n二\r \t\n\u00a0三\u00a0 ')).toEqual([
    { number: 1, text: '一' },
    { number: 3, text: '二' },
    { number: 5, text: '三' },
  ]);
});

it('keeps an ideographic indent, which is the text’s own, and spaces inside a line', () => {
  expect(sourceLines('  　　第一条  总　则　')).toEqual([{ number: 1, text: '　　第一条  总　则' }]);
});
