import { describe, expect, it } from 'vitest';
import { missingAddresses } from './missingAddresses.ts';
import { redirectsOf } from './redirectsOf.ts';

const list = (release: string, ...addresses: readonly string[]) => ({
  release,
  file: `content/releases/${release}.addresses.txt`,
  addresses: addresses.map((address, index) => ({ address, line: index + 1 })),
});
const kept = (...addresses: readonly string[]) => [list('2025', ...addresses)];
const standing = new Set([
  'places/enshi/',
  'policies/enshi-2023/',
  'policies/enshi-2023/#clause-3-3',
  'targets/#b',
]);
const current = (address: string) => standing.has(address);
const policy = (redirects: Readonly<Record<string, string>>) => ({
  id: 'enshi-2023',
  file: 'content/policies/enshi-2023.mdx',
  redirects,
});

describe('an address of a release', () => {
  it('that is still there is no problem', () => {
    expect(missingAddresses(kept('places/enshi/', 'targets/#b'), current, [])).toEqual([]);
  });

  it('that is gone is an error at its line of the list', () => {
    const [problem] = missingAddresses(kept('places/enshi/', 'targets/#a'), current, []);
    expect(problem).toMatchObject({
      file: 'content/releases/2025.addresses.txt',
      row: 2,
      level: 'error',
      code: 'address-gone',
    });
    expect(problem?.message).toContain('地址“targets/#a”在2025公报里有，现在没有了');
  });

  it('may move by a redirect of the site', () => {
    const redirects = redirectsOf(
      { redirects: { '/targets/#a': 'targets/#b', '/places/old': '/places/enshi' } },
      [],
    );
    expect(missingAddresses(kept('targets/#a', 'places/old/'), current, redirects)).toEqual([]);
  });

  it('may move by a redirect of its policy, clause to clause', () => {
    const redirects = redirectsOf({}, [policy({ '三、(二)': '三（三）' })]);
    expect(redirects).toEqual([
      {
        from: 'policies/enshi-2023/#clause-3-2',
        to: 'policies/enshi-2023/#clause-3-3',
        key: '三、(二)',
        value: '三（三）',
        clause: '三（二）',
        file: 'content/policies/enshi-2023.mdx',
      },
    ]);
    expect(missingAddresses(kept('policies/enshi-2023/#clause-3-2'), current, redirects)).toEqual([]);
  });

  it('may move with its whole page, and again after that', () => {
    const redirects = redirectsOf(
      {
        redirects: {
          '/policies/enshi/': '/policies/enshi-plan/',
          '/policies/enshi-plan/': '/policies/enshi-2023/',
        },
      },
      [],
    );
    expect(
      missingAddresses(kept('policies/enshi/', 'policies/enshi/#clause-3-3'), current, redirects),
    ).toEqual([]);
    expect(missingAddresses(kept('policies/enshi/#clause-9'), current, redirects)).toHaveLength(1);
  });

  it('is still gone where its redirects run in a circle or lead nowhere', () => {
    const circle = redirectsOf(
      { redirects: { '/targets/#a': '/targets/#c', '/targets/#c': '/targets/#a' } },
      [],
    );
    expect(missingAddresses(kept('targets/#a'), current, circle)).toHaveLength(1);
  });

  it('is looked for in the lists of all releases, and told once, where the newest list has it', () => {
    const lists = [list('2026', 'places/enshi/', 'targets/#a'), list('2025', 'targets/#a', 'targets/#c')];
    expect(missingAddresses(lists, current, []).map(({ file, row }) => `${file}:${row}`)).toEqual([
      'content/releases/2026.addresses.txt:2',
      'content/releases/2025.addresses.txt:2',
    ]);
  });

  it('may not count on its page’s redirect where the new page has no such spot', () => {
    const redirects = redirectsOf({ redirects: { '/policies/enshi/': '/policies/enshi-2023/' } }, []);
    const [problem] = missingAddresses(kept('policies/enshi/#clause-9'), current, redirects);
    expect(problem?.message).toContain(
      '它所在的页改到了“/policies/enshi-2023/”，那里没有同名的位置，要为它单写一行',
    );
    const toSpot = redirectsOf({ redirects: { '/policies/enshi/': '/policies/enshi-2023/#clause-3-3' } }, []);
    expect(missingAddresses(kept('policies/enshi/'), current, toSpot)).toEqual([]);
    expect(missingAddresses(kept('policies/enshi/#clause-3-3'), current, toSpot)).toHaveLength(1);
  });

  it('is only warned of where it is a computed number of a page that stands', () => {
    const computed = 'places/enshi/#figure-group_count.enshi.2024';
    expect(missingAddresses(kept(computed), current, [])).toMatchObject([
      { level: 'warning', code: 'figure-address-gone' },
    ]);
    expect(missingAddresses(kept('places/enshi/#figure-enshi-2023-pilots'), current, [])).toMatchObject([
      { level: 'error', code: 'address-gone' },
    ]);
    const withPage = missingAddresses(
      kept('places/gone/', 'places/gone/#figure-group_count.gone.2024'),
      current,
      [],
    );
    expect(withPage).toMatchObject([{ row: 1, level: 'error' }]);
  });
});
