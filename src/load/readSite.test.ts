import { describe, expect, it } from 'vitest';
import { linesOf, readFixture } from './workspaceFixture.ts';

const required = [
  'name: 公报',
  'bureau: 遂昌县教育局',
  'url: https://example.gov.cn',
  'as_of: 2025-12-31',
  'contact: 0012',
];
const site = (...lines: readonly string[]) => ({ 'content/site.yaml': [...required, ...lines].join('\n') });
const without = (key: string, ...lines: readonly string[]) => ({
  'content/site.yaml': [...required.filter((line) => !line.startsWith(key)), ...lines].join('\n'),
});

describe('the settings of the site', () => {
  it('are read, and numbers stay as they are written', () => {
    expect(readFixture(site('identifiers: { 网站标识码: 0012 }', 'sample: true')).workspace?.site).toEqual({
      name: '公报',
      bureau: '遂昌县教育局',
      url: 'https://example.gov.cn',
      as_of: '2025-12-31',
      contact: '0012',
      identifiers: { 网站标识码: '0012' },
      sample: true,
    });
  });

  it('must be there', () => {
    expect(linesOf({ 'content/site.yaml': null })).toEqual([
      'content/site.yaml:0: error missing-file 缺少站点设置；请建立这个文件，至少写上 name、bureau、url、as_of、contact 五项',
    ]);
    expect(linesOf({ 'content/site.yaml': 'folder' })).toEqual([
      'content/site.yaml:0: error is-folder 这里应当是一个文件，却是一个文件夹；请改名或移走',
    ]);
  });

  it('must name the five required things', () => {
    expect(linesOf(without('bureau'))).toEqual([
      'content/site.yaml:1:bureau error missing-key 缺少必填的“bureau”；请加一行“bureau: …”',
    ]);
    expect(linesOf(without('bureau', 'bureau: ""'))).toEqual([
      'content/site.yaml:5:bureau error bad-value “bureau”必须填写，不能留空',
    ]);
  });

  it('must have an address, a day and a yes or no where they belong', () => {
    expect(linesOf(without('url', 'url: example'))).toEqual([
      'content/site.yaml:5:url error bad-value “url”请写完整网址，如 https://example.gov.cn',
    ]);
    expect(linesOf(without('as_of', 'as_of: 2025-12'))).toEqual([
      'content/site.yaml:5:as_of error bad-value “as_of”请写成 2025-12-31 的样子：公报只说这一天为止的事',
    ]);
    expect(linesOf(site('sample: 是'))).toEqual([
      'content/site.yaml:6:sample error bad-value “sample”只能写 true 或 false',
    ]);
  });

  it('warn of a key that nobody reads', () => {
    expect(linesOf(site('licens: CC BY 4.0'))).toEqual([
      'content/site.yaml:6:licens warning unknown-key 不认识“licens”这一项，没有用到它；是不是“licence”？',
    ]);
  });

  it('must be written as YAML', () => {
    expect(linesOf(site('name: 又一个'))).toEqual([
      'content/site.yaml:6: error yaml-syntax 同一项写了两次；请删去一个',
    ]);
    expect(linesOf(site('description: 公报: 说明'))).toEqual([
      'content/site.yaml:6: error yaml-syntax 一行里有两个“冒号加空格”；值里有冒号时请给整个值加上双引号',
    ]);
    expect(linesOf({ 'content/site.yaml': 'name：公报' })).toEqual([
      'content/site.yaml:1: error yaml-syntax 应当每行写一项“名称: 值”；冒号要用半角，后面空一格',
    ]);
    expect(linesOf(site('description: *重要'))).toEqual([
      'content/site.yaml:1: error yaml-syntax 值以 * 或 & 开头的，请给整个值加上双引号',
    ]);
  });
});
