import { expect, it } from 'vitest';
import { childWord } from './childWord.ts';

it('calls counties together by the kinds there are', () => {
  expect(childWord(['恩施市', '巴东县'])).toBe('县市');
  expect(childWord(['冷水滩区', '江华瑶族自治县'])).toBe('县（市、区）');
  expect(childWord(['冷水滩区', '江华瑶族自治县', '金洞管理区'])).toBe('县（市、区）和管理区');
  expect(childWord(['东安县', '某某开发区'])).toBe('地方');
  expect(childWord(['样例县（虚构）'])).toBe('县市');
  expect(childWord(['恩施市', '龙凤镇'])).toBe('地方');
});
