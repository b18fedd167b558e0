import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { departedFragments, formerFragments } from './formerFragments.ts';
import { movedFiles } from './movedFiles.ts';
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

it('writes a data file under its old name too, not a page', () => {
  const renamed = handwrittenBulletin({
    site: { redirects: { '/data/old.csv': '/data/schools.csv', '/data/gone.csv': '/data/' } },
  });
  expect(movedFiles(renamed)).toEqual([{ file: 'old.csv', output: 'schools.csv' }]);
  expect(redirectPages(renamed).map(({ path }) => path)).toEqual(['data/gone.csv']);
});

it('keeps old fragments of a page that stands: at the new spot, or in a list of what has left', () => {
  expect(formerFragments(bulletin, 'policies/p/#clause-2')).toMatchObject([
    { fragment: 'clause-1', label: '一' },
  ]);
  expect(departedFragments(bulletin, 'policies/p/')).toMatchObject([
    { fragment: 'clause-9', to: 'targets/' },
  ]);
});

it('lists what went along with a page, by the clause that it was, and what another page took over', () => {
  const moved = handwrittenBulletin({
    site: {
      redirects: {
        '/policies/p-2018/': '/policies/p/',
        '/policies/p-2018/#clause-3-4': '/policies/p/#clause-1',
      },
    },
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    written: [{ id: 'p', clauses: { 一: '', '二（一）': '' } }],
    kept: { 2018: ['policies/p-2018/', 'policies/p-2018/#clause-2-1', 'policies/p-2018/#clause-3-4'] },
  });
  expect(redirectPages(moved)).toMatchObject([
    {
      path: 'policies/p-2018',
      whole: { to: 'policies/p/', carriesParts: true },
      parts: [
        { fragment: 'clause-2-1', label: '二（一）', to: 'policies/p/#clause-2-1' },
        { fragment: 'clause-3-4', to: 'policies/p/#clause-1' },
      ],
    },
  ]);
});

it('lists the old terms of the glossary on the page itself', () => {
  const moved = handwrittenBulletin({
    site: { redirects: { '/glossary/#a-mode-x': '/glossary/#a-form-x' } },
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    written: [{ id: 'p', clauses: { 一: '' } }],
    vocabulary: [
      { term: 'x', dimension: 'form', place: 'a', definition: '一种做法', policy: 'p', clause: '一' },
    ],
  });
  expect(departedFragments(moved, 'glossary/')).toMatchObject([
    { fragment: 'a-mode-x', to: 'glossary/#a-form-x' },
  ]);
});
