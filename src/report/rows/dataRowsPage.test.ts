import { describe, expect, it } from 'vitest';
import { shownTables } from '../dataRow.ts';
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
    expect(rows[0]?.cells).toEqual([
      { title: '数据编码', words: 'handan-2018-groups', path: undefined },
      { title: '地方编码', words: '邯郸市（handan）', path: 'places/handan/' },
      { title: '指标编码', words: '集团数（group_count）', path: 'indicators/group_count/' },
      { title: '期间', words: '2018年', path: undefined },
      { title: '数值', words: '437个', path: undefined },
      { title: '来源文件', words: '对第76号建议的答复（handan-2018）', path: 'policies/handan-2018/' },
      { title: '条款', words: '一1', path: 'policies/handan-2018/#clause-1-1' },
      { title: '原文短语', words: '增加到437个', path: undefined },
    ]);
  });

  it('lead to where they are shown', () => {
    expect(rows[0]?.shown?.path).toBe('places/handan/#figure-handan-2018-groups');
    expect(dataRowsPage(bulletin, 'vocabulary').rows[0]?.shown?.path).toBe('glossary/#handan-form-紧密型');
    expect(dataRowsPage(bulletin, 'targets').rows[4]?.cells).toEqual(
      expect.arrayContaining([{ title: '约束力', words: '柔性', path: undefined }]),
    );
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
