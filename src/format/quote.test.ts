import { expect, it } from 'vitest';
import { quote } from './quote.ts';

it('puts quotation marks around the words of a source, and makes its own single', () => {
  expect(quote('增加到437个')).toBe('“增加到437个”');
  expect(quote('组建了13个“协作型”教育集团')).toBe('“组建了13个‘协作型’教育集团”');
});
