import { describe, expect, it } from 'vitest';
import { missingAddresses } from './missingAddresses.ts';
import { redirectsOf } from './redirectsOf.ts';

const kept = (...addresses: readonly string[]) => ({
  file: 'content/releases/2025.addresses.txt',
  addresses: addresses.map((address, index) => ({ address, line: index + 1 })),
});
const current = new Set([
  'places/enshi/',
  'policies/enshi-2023/',
  'policies/enshi-2023/#clause-3-3',
  'targets/#b',
]);
const policy = (redirects: Readonly<Record<string, string>>) => ({
  id: 'enshi-2023',
  file: 'content/policies/enshi-2023.mdx',
  redirects,
});

describe('an address of the last release', () => {
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
    expect(problem?.message).toContain('地址“targets/#a”在上一期公报里有，现在没有了');
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
        written: '三（二）',
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
});
