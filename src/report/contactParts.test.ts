import { expect, it } from 'vitest';
import { contactParts } from './contactParts.ts';

it('finds the address in a contact line', () => {
  expect(contactParts('sample@sample.example（虚构）')).toEqual({
    before: '',
    address: 'sample@sample.example',
    link: 'mailto:sample@sample.example',
    after: '（虚构）',
  });
  expect(contactParts('留言：https://jyj.example.gov.cn/liuyan，两个工作日内答复')).toEqual({
    before: '留言：',
    address: 'https://jyj.example.gov.cn/liuyan',
    link: 'https://jyj.example.gov.cn/liuyan',
    after: '，两个工作日内答复',
  });
  expect(contactParts('教育局办公室 0578-8123456').link).toBe('tel:05788123456');
});

it('leaves a line without an address as it is', () => {
  expect(contactParts('请到教育局基教科')).toEqual({
    before: '请到教育局基教科',
    address: '',
    link: '',
    after: '',
  });
});
