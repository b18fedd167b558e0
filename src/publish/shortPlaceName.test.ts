import { expect, it } from 'vitest';
import { shortPlaceName } from './shortPlaceName.ts';

it.each([
  ['恩施土家族苗族自治州', '恩施州'],
  ['江华瑶族自治县', '江华县'],
  ['景宁畲族自治县', '景宁县'],
  ['伊犁哈萨克自治州', '伊犁州'],
  ['西双版纳傣族自治州', '西双版纳州'],
  ['积石山保安族东乡族撒拉族自治县', '积石山县'],
  ['隆林各族自治县', '隆林县'],
])('calls %s %s', (name, short) => {
  expect(shortPlaceName(name)).toBe(short);
});

it.each(['永州市', '宁夏回族自治区', '内蒙古自治区', '东安县', '金洞管理区'])(
  'has no other name for %s',
  (name) => {
    expect(shortPlaceName(name)).toBeUndefined();
  },
);
