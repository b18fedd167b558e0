import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { coverageTarget } from './coverageTarget.ts';
import { faultyRedirects } from './faultyRedirects.ts';
import { redirectsOf } from './redirectsOf.ts';
import { standing } from './standing.ts';

const bulletin = handwrittenBulletin({
  places: [
    { place: 'enshi', name: '恩施州', level: 'prefecture' },
    { place: 'handan', name: '邯郸市', level: 'prefecture' },
  ],
  written: [{ id: 'enshi-2023', clauses: { 二: '' } }],
  publicFiles: ['logo.txt'],
  targets: [coverageTarget],
});
const stands = standing(bulletin);
type Redirects = Readonly<Record<string, string>>;

const problems = (redirects: Redirects, ofPolicy: Redirects = {}, published: readonly string[] = []) =>
  faultyRedirects(
    { stands, published: new Set(published), rowOf: () => 7 },
    redirectsOf({ redirects }, [
      { id: 'enshi-2023', file: 'content/policies/enshi-2023.mdx', redirects: ofPolicy },
    ]),
  );
const faults = (...given: Parameters<typeof problems>) =>
  problems(...given).map(({ level, code }) => `${level} ${code}`);
const message = (...given: Parameters<typeof problems>) => problems(...given)[0]?.message;

describe('a redirect', () => {
  it('may lead to an address that exists, to the home page or to another site', () => {
    expect(faults({ '/places/old/': '/places/enshi/', '/places/older': '/' })).toEqual([]);
    expect(faults({ '/places/old/': 'https://example.gov.cn/a?id=1' })).toEqual([]);
    expect(faults({}, { '三、(二)': '二', 四: '/places/enshi/' })).toEqual([]);
  });

  it('may lead to pages and files that no release keeps', () => {
    expect(faults({ '/places/old/': '/targets/place/enshi/' })).toEqual([]);
    expect(faults({ '/a/': '/targets/due/none/', '/b/': '/targets/verdict/met/' })).toEqual([]);
    expect(
      faults({ '/old.csv': '/data/targets.csv', '/c/': '/logo.txt', '/d/': '/places/enshi/#needs' }),
    ).toEqual([]);
  });

  it('may not lead to an address that does not exist', () => {
    expect(problems({ '/places/old/': '/places/nowhere/' })).toMatchObject([
      { file: 'content/site.yaml', row: 7, column: 'redirects', level: 'error', code: 'redirect-nowhere' },
    ]);
    expect(faults({ '/a/': '/policies/enshi-2023/#clause-9' })).toEqual(['error redirect-nowhere']);
    expect(faults({}, { 三: '九' })).toEqual(['error redirect-nowhere']);
  });

  it('is of no use where the old address still exists, be it a page, a file or a list', () => {
    const unneeded = ['warning redirect-unneeded'];
    expect(faults({ '/places/handan/': '/places/enshi/' })).toEqual(unneeded);
    expect(faults({ '/targets/place/enshi/': '/targets/' })).toEqual(unneeded);
    expect(faults({ '/data/targets.csv': '/data/' })).toEqual(unneeded);
    expect(faults({ '/logo.txt': '/' })).toEqual(unneeded);
    expect(faults({ '/': '/places/enshi/' })).toEqual(unneeded);
    expect(faults({ '/404.html': '/' })).toEqual(unneeded);
  });

  it('is doubted where no release ever had the old address, once any has kept its list', () => {
    const kept = ['places/old/', 'policies/enshi-2023/#clause-10'];
    expect(faults({ '/places/old/': '/places/enshi/' }, { 十: '二' }, kept)).toEqual([]);
    expect(faults({}, { 十九: '二' }, kept)).toEqual(['warning redirect-unknown']);
    expect(faults({ '/places/odl/': '/places/enshi/' }, {}, kept)).toEqual(['warning redirect-unknown']);
  });

  it('may not be written twice', () => {
    expect(message({ '/places/old': '/places/enshi/', '/places/old/index.html': '/' })).toBe(
      '“/places/old/index.html”和 content/site.yaml 里的“/places/old”是同一个旧地址，写了两次；请只留一行',
    );
  });
});

describe('an address in a redirect', () => {
  it.each([
    ['/../evil/', '不能用 . 或 .. 指上一级'],
    ['/a/%2e%2e/b/', '不能用 . 或 .. 指上一级'],
    ['places/old/', '要从 / 写起'],
    ['https://gongbao.example/places/old/', '只能写本站之内的地址，不带网站域名'],
    ['javascript:alert(1)', '只能写本站之内的地址，不带网站域名'],
    ['//example.gov.cn/', '只能用单个的 / 分段'],
    ['/places/old/?id=1', '不能带 ? 和它后面的查询'],
    ['/places/o ld/', '里面有空格或看不见的字符'],
    ['/places/<b>/', '里面的“<”不能用在地址里'],
    ['/places/old/#', '# 后面是空的'],
  ])('on the left is not %s', (key, words) => {
    expect(faults({ [key]: '/places/enshi/' })).toEqual(['error redirect-address']);
    expect(message({ [key]: '/places/enshi/' })).toContain(`左边的旧地址“${key}”${words}`);
  });

  it('on the right is not %s either', () => {
    expect(message({ '/a/': '../places/enshi/' })).toContain('“/a/”要改到的“../places/enshi/”要从 / 写起');
    expect(message({ '/a/': 'http://example.gov.cn/' })).toContain('不是 https:// 开头的网址');
    expect(message({ '/a/': 'https://' })).toContain('“/a/”要改到的“https://”不是完整的网址');
    expect(message({ '/a/': '/places/enshi/?a=1' })).toContain('不能带 ?');
  });

  it('may not stand below a file', () => {
    expect(message({ '/data/targets.csv/': '/data/' })).toContain('落在文件 /data/targets.csv 之下');
    expect(message({ '/logo.txt/a/': '/data/' })).toContain('落在文件 /logo.txt 之下');
  });

  it('of a policy is a clause on the left', () => {
    expect(message({}, { '/places/old/': '二' })).toContain(
      '左边的“/places/old/”应当是本文件原来的条款号，如 三（二）；别的地址请写到 content/site.yaml 的 redirects 里',
    );
  });
});
