import { expect, test } from 'vitest';
import { phrasesAround } from './phrases.ts';

const names = ['恩施土家族苗族自治州', '集团化办学', '教育集团', '星笛一区'];

test.each([
  ['恩施土家族苗族自治州的目标', '恩施土家族苗族自治州的|目标'],
  ['星笛一区第七小学教育集团', '星笛一区|第七小学|教育集团'],
  ['数怎么算、怎么判', '数怎么算、|怎么判'],
  ['集团化办学公报（示范站）', '集团化办学|公报（示范站）'],
  ['', ''],
])('%s breaks between words: %s', (title, pieces) => {
  expect(phrasesAround(title, names).join('|')).toBe(pieces);
});

test('nothing of a title is lost', () => {
  const title = '对“示范性教联体”建设（2023年）的答复，第3号';
  expect(phrasesAround(title, names).join('')).toBe(title);
});
