import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlOf, pagesOf, pageTypes } from './site/pageTypes.ts';

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // As Astro writes them; HTML allows either.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Ids of figures carry dots and Han characters, as addresses may.
    'valid-id': ['error', { relaxed: true }],
    // Titles here are titles of documents, as long as they are.
    'long-title': 'off',
    // Everything is served from the same folder.
    'require-sri': 'off',
    // A content security policy forbids both.
    'no-inline-style': 'error',
    'no-style-tag': 'error',
  },
});

/** What html-validate says about a file, one line each. */
async function faultsOf(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe.each(['default', 'city', 'xinghe'] as const)('the HTML of the %s site', (site) => {
  // The city has hundreds of pages of one kind: the heaviest and lightest stand for all of them.
  const types = [...pageTypes(site)].map(([route, pages]) => ({
    route,
    pages: site === 'default' ? pages : pages.filter((_, index) => index === 0 || index === pages.length - 1),
  }));

  it.each(types)('is valid on pages of $route', async ({ pages }) => {
    const faults = await Promise.all(
      pages.map(async ({ path, file }) =>
        (await faultsOf(file)).slice(0, 5).map((fault) => `/${path} ${fault}`),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('ends with the page: a script after it is a fault that html-validate does not see', () => {
    const longer = pagesOf(site).filter((page) => !htmlOf(page).trimEnd().endsWith('</html>'));
    expect(longer.map(({ path }) => path)).toEqual([]);
  });
});
