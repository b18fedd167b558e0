import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { departedFragments, formerFragments } from './formerFragments.ts';
import { redirectPages } from './redirectPages.ts';

const bulletin = handwrittenBulletin({
  site: {
    redirects: {
      '/places/old/': '/places/new/',
      '/policies/gone/#clause-1': '/policies/p/#clause-2',
      '/policies/p/#clause-9': '/targets/',
      '/places/new/': '/places/elsewhere/',
    },
  },
  places: [{ place: 'new', name: '新县', level: 'county' }],
  written: [{ id: 'p', clauses: { 二: '' }, redirects: { 一: '二' } }],
});

it('writes a page where a page used to be, and one for the parts of a page that is gone', () => {
  expect(redirectPages(bulletin)).toMatchObject([
    { path: 'places/old', whole: { to: 'places/new/' }, parts: [] },
    {
      path: 'policies/gone',
      whole: undefined,
      parts: [{ fragment: 'clause-1', to: 'policies/p/#clause-2' }],
    },
  ]);
});

it('keeps old fragments of a page that stands: at the new spot, or in a list of what has left', () => {
  expect(formerFragments(bulletin, 'policies/p/#clause-2')).toMatchObject([
    { fragment: 'clause-1', label: '一' },
  ]);
  expect(departedFragments(bulletin, 'policies/p/')).toMatchObject([
    { fragment: 'clause-9', to: 'targets/' },
  ]);
});
