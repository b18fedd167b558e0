import { expect, it } from 'vitest';
import { figureWords } from './figureWords.ts';

it('cuts a printed figure around its digits', () => {
  const cut = (text: string) => Object.values(figureWords(text));
  expect(cut('437个')).toEqual(['', '437', '个']);
  expect(cut('60%以上')).toEqual(['', '60%', '以上']);
  expect(cut('1,878所')).toEqual(['', '1,878', '所']);
  expect(cut('近50%')).toEqual(['近', '50%', '']);
  expect(cut('至少1—2个')).toEqual(['至少', '1—2', '个']);
  expect(cut('五个')).toEqual(['', '五个', '']);
});
