import { expect, it } from 'vitest';
import { importPolicy } from '../importPolicy.ts';
import { readTitleNote } from './titleNote.ts';

function imported(text: string, isPage = false): string {
  const source = { name: 'x', text, declared: [], remarks: [], isPage };
  return importPolicy(source, { id: 'x', place: undefined, indicators: [] }).mdx;
}

it('reads number and day of issue from the brackets under a title', () => {
  const note = '（云教规〔2025〕2号　2025年6月3日印发　自2025年7月1日起施行）';
  const mdx = imported(`云溪县教育集团管理办法（试行）\n${note}\n第一条　为规范管理，制定本办法。`);
  expect(mdx).toContain('\ntitle: "云溪县教育集团管理办法（试行）"\n');
  expect(mdx).toContain('\nnumber: "云教规〔2025〕2号"\n');
  expect(mdx).toContain('\nissued: "2025-06-03"\n');
  expect(mdx).not.toContain('signed: "');
  expect(mdx).toContain(`\n${note}\n`);
});

it('takes a day in brackets under the title for no part of it', () => {
  const mdx = imported('云溪县教育局工作情况汇报\n（2025年11月10日）\n今年以来，新建集团3个。');
  expect(mdx).toContain('\ntitle: "云溪县教育局工作情况汇报"\n');
  expect(mdx).toContain('\nsigned: "2025-11-10"\n');
});

it('reads the day of issue at the end of the text', () => {
  const mdx = imported('云溪县教育局2025年工作要点\n各校要抓好落实。\n（2025年1月22日印发）');
  expect(mdx).toContain('\nissued: "2025-01-22"\n');
});

it.each([
  ['（2025-11-10）', '2025-11-10'],
  ['（二〇二五年十一月十日）', '2025-11-10'],
  ['（2025年11月）', '2025-11'],
])('reads the day of %s', (line, day) => {
  expect(readTitleNote(line)?.day?.date).toBe(day);
});

it('reads who passed it and when for no day of issue', () => {
  const note = readTitleNote('（2025年6月3日县人民政府第12次常务会议通过，2025年6月9日公布）');
  expect(note?.issued?.date).toBe('2025-06-09');
  expect(note?.day).toBeUndefined();
});

it.each(['（2025—2027年）', '（试行）', '（2025年修订）', '（2025年6月3日前完成）', '2025年6月3日印发'])(
  'takes %s for no such note',
  (line) => {
    expect(readTitleNote(line)).toBeUndefined();
  },
);

it('keeps the title below an empty cell of the page’s table', () => {
  const title = '云溪县教育局关于公布名单的通知';
  const mdx = imported(
    `索引号\n431199/2025-01234\n标题\n${title}\n发布日期\n2025-09-03\n废止日期\n${title}\n各学校：\n现将名单公布如下，请执行。`,
    true,
  );
  expect(mdx).toContain(`<Clause path="文头">\n\n${title}\n`);
  expect(mdx).toContain('\npublished: "2025-09-03"\n');
});

it('knows the title and kind of a summary with plans, and cuts a page’s declaration', () => {
  const title = '云溪县教育局2024年工作总结及2025年工作思路';
  const declared = '声明：本网转载此文目的在于传递更多信息，如有侵权请联系删除。';
  const mdx = imported(`首页 > 正文\n${title}\n现将有关情况报告如下：\n新建集团3个。\n${declared}`, true);
  expect(mdx).toContain(`\ntitle: "${title}"\n`);
  expect(mdx).toContain('\nkind: "思路"\n');
  expect(mdx).not.toContain('没有认出标题');
  expect(mdx).not.toContain('声明');
});
