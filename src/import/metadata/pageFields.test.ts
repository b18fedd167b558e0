import { expect, it } from 'vitest';
import { plainForm } from '../script/plainForm.ts';
import { isFieldLine, isLooseBar, pageFieldsOf } from './pageFields.ts';
import { readPrintedDate } from './printedDate.ts';

it('reads several names on one line', () => {
  const fields = pageFieldsOf([
    '索引号: 011459992/2023-26079 主题分类: 教育',
    '发文日期: 2023年08月16日 效力状态: 有效',
  ]);
  expect(Object.fromEntries(fields)).toEqual({
    index: '011459992/2023-26079',
    topic: '教育',
    issued: '2023年08月16日',
    status: '有效',
  });
});

it('reads names and values from cells of a table, spaces inside the names too', () => {
  const fields = pageFieldsOf(['索 引 号：', '01145999A/2024-00012', '有 效 性：', '有效']);
  expect(Object.fromEntries(fields)).toEqual({ index: '01145999A/2024-00012', status: '有效' });
});

it('reads a bar whose other fields are empty, and a time without a name', () => {
  expect(pageFieldsOf(['作者: 文章来源: 点击数: 发布时间:2019-01-25 字体:']).get('published')).toBe(
    '2019-01-25',
  );
  expect(pageFieldsOf([], ['• 2018-07-16 09:23']).get('published')).toBe('2018-07-16');
});

it('knows a field in traditional characters with pinyin notes', () => {
  expect(['发布机构:', '【字体:', '遂教发〔20197', '今天是: 2016年03月07日'].map(isFieldLine)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('reads a time of day as part of its value, not as a name', () => {
  const fields = pageFieldsOf(['来源：青溪县教育局 发布时间：2024-03-08 10:20 浏览次数：12']);
  expect(Object.fromEntries(fields)).toEqual({ publisher: '青溪县教育局', published: '2024-03-08 10:20' });
});

it('takes a date in the cell behind a name for that name’s, and one without a name only where none is called so', () => {
  const cells = ['成文日期：', '2024-03-01', '发布日期：', '2024-03-05'];
  expect(Object.fromEntries(pageFieldsOf(cells))).toEqual({ signed: '2024-03-01', published: '2024-03-05' });
  expect(pageFieldsOf(['成文日期：', '2024-03-01']).get('published')).toBeUndefined();
  expect(pageFieldsOf([], ['2024年03月05日 10:23 来源：办公室 点击：123']).get('published')).toBe(
    '2024年03月05日',
  );
  expect(pageFieldsOf(['2024-03-01 09:00', '发布时间：2024-03-05']).get('published')).toBe('2024-03-05');
});

it.each(['实施日期', '修订日期', '有效期至', '更新时间', '录入日期', '下载时间', '生效日期'])(
  'takes the date called %s for no date of publication',
  (name) => {
    for (const cells of [[name, '2025-09-01'], [`${name}：2025-09-01`]]) {
      expect(pageFieldsOf(cells).get('published')).toBeUndefined();
      expect(pageFieldsOf([], cells).get('published')).toBeUndefined();
    }
  },
);

it('takes a date without a name only from the bar under the title', () => {
  expect(pageFieldsOf(['2026-11-22', '时间：2026-11-22']).get('published')).toBeUndefined();
  const bar = '撰稿人：周×× 审核：赵×× 2025-03-05 09:30 浏览：12';
  expect(pageFieldsOf(['2026-11-22'], [bar]).get('published')).toBe('2025-03-05');
});

it.each([
  '云溪县人民政府门户网站 www.example.gov.cn 发布时间：2025-04-22 17:03 【字体：大 中 小】 打印',
  '[ 2025-4-22 ] 阅读：33次 【大 中 小】',
  '云溪县人民政府 2025-04-22',
  '2025-04-22 17:03 云溪教育',
  '原创 云溪教育 云溪教育发布 2025年04月22日 18:30 湖南',
  '发布时间：2025-04-22 | 来源：县教育局',
  '发布时间：2025-04-22 17:03:21 | 来源：县教育局 | 阅读量：33',
  '发布日期：2025-04-22｜来源：县教育局｜浏览量：33',
  '信息来源：基教股　信息时间：2025-04-22　点击数：33',
  '云溪教育 云溪教育 2025年4月22日 17:03 湖南',
  '发表时间：2025-04-22 来源：本站',
  '责任编辑：周×× 发布：2025-04-22',
  '稿件来源： 县教育局 审核人：李×× 2025/04/22 阅读 33',
  '云溪县人民政府网 | 2025-04-22 | 浏览 33',
  '发布机构：县教育局 发布时间：2025-04-22 文章点击数：33 打印 关闭',
])('reads the date of publication in the bar %s', (bar) => {
  const published = pageFieldsOf([], [bar]).get('published') ?? '';
  expect(readPrintedDate(published)?.date).toBe('2025-04-22');
});

it.each([
  '2025-04-01起施行',
  '有效期至 2025-04-01',
  '2025-04-01县政府常务会议通过',
  '自2025-04-01',
  '云教发2025-04-01修订',
])('takes %s for no bar of a page', (line) => {
  expect(isLooseBar(plainForm(line))).toBe(false);
});
