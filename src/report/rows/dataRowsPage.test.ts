import { describe, expect, it } from 'vitest';
import { shownTables } from '../../domain/tables/shownTables.ts';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { dataRowsPage } from './dataRowsPage.ts';

describe('the rows of a table', () => {
  const bulletin = handwrittenDocuments();
  const { rows } = dataRowsPage(bulletin, 'observations');

  it('have an address, a file and a row number', () => {
    expect(rows.map(({ anchor, where }) => `${anchor} ${where}`)).toEqual([
      'handan-2018-groups data/observations.csv 第2行',
      'handan-2018-coverage data/observations.csv 第3行',
    ]);
  });

  it('show what the cells say, in words, and lead back to place, indicator and clause', () => {
    expect(rows[0]?.cells.map(({ title, words, code, path }) => [title, words, code, path])).toEqual([
      ['数据编码', '', 'handan-2018-groups', undefined],
      ['地方编码', '邯郸市', 'handan', 'places/handan/'],
      ['指标编码', '集团数', 'group_count', 'indicators/group_count/'],
      ['期间', '2018年', '', undefined],
      ['数值', '437个', '', undefined],
      ['来源文件', '对第76号建议的答复', 'handan-2018', 'policies/handan-2018/'],
      ['条款', '一、1', '', 'policies/handan-2018/#clause-1-1'],
      ['原文短语', '增加到437个', '', undefined],
    ]);
  });

  it('lead to where they are shown', () => {
    expect(rows[0]?.shown?.path).toBe('places/handan/#figure-handan-2018-groups');
    expect(dataRowsPage(bulletin, 'vocabulary').rows[0]?.shown?.path).toBe('glossary/#handan-form-紧密型');
    expect(dataRowsPage(bulletin, 'targets').rows[4]?.cells).toEqual(
      expect.arrayContaining([{ title: '约束力', words: '柔性', code: '', path: undefined }]),
    );
  });

  it('name places and terms instead of their codes', () => {
    const cells = dataRowsPage(bulletin, 'vocabulary').rows[0]?.cells.map(
      ({ title, words }) => `${title} ${words}`,
    );
    expect(cells).toEqual(expect.arrayContaining(['用语类别 紧密程度', '不可混同 恩施州的“紧密型”']));
  });

  it('have addresses of their own in every table', () => {
    for (const table of shownTables) {
      const anchors = dataRowsPage(bulletin, table).rows.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });
});

it('is empty for a table that was not supplied', () => {
  expect(dataRowsPage(handwrittenBulletin({}), 'denominators').rows).toEqual([]);
});
