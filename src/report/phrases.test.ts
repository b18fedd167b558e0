import { expect, test } from 'vitest';
import { phrasesAround } from './phrases.ts';

const names = ['恩施土家族苗族自治州', '集团化办学', '教育集团', '星笛一区', '恩施州', '教联体'];

test.each([
  ['恩施土家族苗族自治州的目标', '恩施土家族苗族自治州的|目标'],
  ['星笛一区第七小学教育集团', '星笛一区|第七小学|教育集团'],
  ['数怎么算、怎么判', '数怎么算、|怎么判'],
  ['集团化办学公报（示范站）', '集团化办学|公报（示范站）'],
  [
    '关于印发《恩施州推动教联体建设方案（2022—2025年）》的通知',
    '关于印发|《恩施州|推动|教联体|建设|方案|（2022—2025年）》的|通知',
  ],
  ['第二次会议第76号建议的答复', '第二次|会议第76号|建议的|答复'],
  ['', ''],
])('%s breaks between words: %s', (title, pieces) => {
  expect(phrasesAround(title, names).join('|')).toBe(pieces);
});

test('nothing of a title is lost', () => {
  const title = '对“示范性教联体”建设（2023年）的答复，第3号';
  expect(phrasesAround(title, names).join('')).toBe(title);
});
