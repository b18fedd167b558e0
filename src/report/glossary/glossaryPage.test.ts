import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { glossaryPage } from './glossaryPage.ts';

describe('the page of terms', () => {
  const page = glossaryPage(handwrittenDocuments());
  const section = (title: string) => page.sections.find((found) => found.title === title);

  it('goes by dimension, then by word, each document’s meaning apart', () => {
    expect(page.summary).toBe('收录2份文件里的9条用语，各按原来的文件解释。');
    expect(page.sections.map(({ title, count }) => `${title} ${count}`)).toEqual([
      '集团的种类 2',
      '紧密程度 3',
      '“几个统一”“几个共享” 1',
      '阶段 1',
    ]);
    expect(
      section('紧密程度')?.entries.map(({ term, meanings }) => [
        term,
        meanings.map(({ view }) => view.placeName),
      ]),
    ).toEqual([
      ['紧密型', ['邯郸市', '恩施州']],
      ['融合型', ['恩施州']],
    ]);
  });

  it('puts the items of a bundle under it', () => {
    const bundle = section('“几个统一”“几个共享”')?.entries[0]?.meanings[0];
    expect(bundle?.items.map(({ term }) => term)).toEqual(['内部管理', '教师发展']);
    expect(bundle?.members.map(({ term }) => term)).toEqual(['试点阶段']);
  });

  it('sets apart the terms that may not be taken for one another', () => {
    expect(
      page.confusables.map(({ title, terms }) => [title, terms.map(({ placeName }) => placeName)]),
    ).toEqual([['紧密型', ['邯郸市', '恩施州']]]);
  });

  it('links to related terms, naming the place where it is another', () => {
    const [handan, enshi] = section('紧密程度')?.entries[0]?.meanings.map(({ view }) => view) ?? [];
    expect(handan?.notSame).toEqual([{ label: '恩施州的“紧密型”', anchor: 'enshi-form-紧密型' }]);
    expect(enshi?.related).toEqual([{ label: '“融合型”', anchor: 'enshi-form-融合型' }]);
    expect(enshi).toMatchObject({
      anchor: 'enshi-form-紧密型',
      source: { path: 'policies/enshi-2023/#clause-3-2-1' },
      rowPath: 'data/vocabulary/#enshi-form-紧密型',
    });
  });
});

it('prints dimensions that the list does not know as they are written, and items of no bundle by themselves', () => {
  const term = { place: 'a', definition: '意思', policy: 'p', clause: '一' };
  const { sections } = glossaryPage(
    handwrittenBulletin({
      places: [{ place: 'a', name: '甲县', level: 'county' }],
      vocabulary: [
        { ...term, term: '甲', dimension: '口号' },
        { ...term, term: '乙', dimension: '紧密程度' },
        { ...term, term: '丙', dimension: 'item' },
      ],
    }),
  );
  expect(sections.map(({ title }) => title)).toEqual(['紧密程度', '组合中的一项', '口号']);
});

it('has nothing to show where no terms were supplied', () => {
  expect(glossaryPage(handwrittenBulletin({}))).toEqual({ summary: '', confusables: [], sections: [] });
});
