import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mobile, zhang } from '../../src/import/document/inventedPersons.ts';
import { escapeHeading } from '../../src/import/escape/escapeHeading.ts';
import { escapeParagraph } from '../../src/import/escape/escapeParagraph.ts';
import { importPolicy } from '../../src/import/importPolicy.ts';
import { compiledBlocks } from './compiledBlocks.ts';

const pieces = fc.constantFrom(
  ...'\\`*_~<>{}&[]()!|#+-=.:;@$%^"\'/?,0123456789aXx \t'.split(''),
  ...'《》〔〕（）“”‹›—…、。：；　\u00a0\u200b\u2028\ufeff重点学'.split(''),
  ...[
    'import ',
    'export ',
    'export default ',
    'http://',
    'https://www.a.cn/b?c=d',
    'www.',
    'mailto:a@b.cn',
    'x@y.cn',
  ],
  ...[
    '&amp;',
    '&#35;',
    '&nbsp;',
    '1. ',
    '1) ',
    '- ',
    '> ',
    '# ',
    '---',
    '***',
    '===',
    '```',
    '~~~',
    '    ',
    '| a |',
  ],
  ...[
    '<60%',
    '<br>',
    '</Clause>',
    '<!-- x -->',
    '{待定}',
    '{/* x */}',
    '‹附件>',
    '[x](y)',
    '[^1]',
    '[^1]: ',
    '![a](b)',
  ],
  ...['**《重点》**', '~~废止~~', '...', ' -- ', '第一条', '一、', '\ud842\udfb7', '\u0007', '\ue24f'],
);
const line = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

const awkward = [
  '到2025年，完成率<60%的学校不超过5所；{待定}',
  '见‹附件>和<附件>，<br>不换行，</Clause>不结束条款，<!-- 不是注释 -->',
  'A*B*C、**“重点”**要求、**《办法》**（试行）、_x_、__y__、~~废止~~、~单~',
  '...、…、--、——、\'直\'和"弯"',
  '反斜线\\n、\\*、行末\\',
  '`代码`、```、``',
  '# 井号开头',
  '####### 七个',
  '- 短横开头',
  '+ 加号开头',
  '> 大于号开头',
  '1. 数字加点',
  '12) 数字加括号',
  '---',
  '===',
  '| 表 | 格 |',
  '&amp;、&lt;、&#35;、&nbsp;、AT&T',
  'import fs from "fs"',
  'export default 1',
  '网址http://www.example.gov.cn/a_b?c=1&d=2）和https://example.cn，邮箱a.b_c@example.cn，WWW.EXAMPLE.CN',
  '[文字](https://example.cn)、[x]: y、[^1]、[^1]: 注、![图](a.png)、[ ] 待办',
  '　　全角空格缩进，中间　也有',
  '中间  两个空格\t和制表符',
  '第三章 总  则',
  'C#',
  '等级 ##',
];

/** The one line that is changed: a person's name and telephone are hidden wherever the line is not cut. */
const contact = { printed: `联系人：${zhang} ${mobile}`, shown: '联系人：张×× ××' };

/** The lines as the importer writes them: inside a clause. */
function inClause(blocks: readonly string[]): string {
  return ['<Clause path="一">', ...blocks, '</Clause>'].join('\n\n');
}

describe('text through the escape and the site’s own MDX processor', () => {
  it.each(awkward)('renders %s as exactly it, in a paragraph and in a heading', async (text) => {
    const blocks = await compiledBlocks(inClause([escapeParagraph(text), escapeHeading(text, 2)]));
    expect(blocks).toEqual([
      { tag: 'p', text },
      { tag: 'h2', text },
    ]);
  });

  it('keeps the spaces at the ends of a paragraph', async () => {
    const blocks = await compiledBlocks(inClause([escapeParagraph('    四个空格开头，两个结尾  ')]));
    expect(blocks).toEqual([{ tag: 'p', text: '    四个空格开头，两个结尾  ' }]);
  });

  it('renders any line as exactly it, as one paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 10, maxLength: 30 }), async (lines) => {
        const solid = lines.filter((text) => /[^ \t]/u.test(text));
        const blocks = await compiledBlocks(inClause(solid.map(escapeParagraph)));
        expect(blocks).toEqual(solid.map((text) => ({ tag: 'p', text })));
      }),
      { numRuns: 80 },
    );
  });

  it('renders any heading as exactly it, but for spaces at its ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 10, maxLength: 30 }), async (lines) => {
        const solid = lines.filter((text) => /[^ \t]/u.test(text));
        const blocks = await compiledBlocks(inClause(solid.map((text) => escapeHeading(text, 3))));
        expect(blocks).toEqual(
          solid.map((text) => ({ tag: 'h3', text: text.replace(/^[ \t]+|[ \t]+$/gu, '') })),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('loses no line of notices, annexes and pages in any order, in a page or not', async () => {
    const known = fc.constantFrom(
      ...[
        '关于办学的通知',
        '青教发〔2024〕1号',
        '各学校：',
        '一、目标',
        '（一）组建5个集团。',
        '1.甲',
        '1.甲',
      ],
      ...['请各校遵照执行，抓好落实。', '青溪县教育局', '2024年5月6日', '附件1', '附件1', '附件2：名单'],
      ...['附件：1.表.docx', '抄送：县政府办', '网站地图', '首页', '打印', '</a>', '娱乐场所', '目录'],
      ...['第一条 总则。', '第一条之一 补充。', '来源：某网 发布时间：2024-05-06', contact.printed],
      ...[
        '上一篇：无',
        '扫一扫在手机打开当前页',
        '时间：2024-05-06',
        '索引号：',
        '序号 名称',
        '关于《乙》的说明',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(known, { maxLength: 30 }), fc.boolean(), async (lines, isPage) => {
        const { mdx, cut } = importPolicy(
          { name: 'x', text: lines.join('\n'), declared: [], remarks: [], isPage },
          { id: undefined, place: undefined, indicators: [] },
        );
        const rendered = await compiledBlocks(mdx);
        const gone = new Set(cut.map(({ number }) => number));
        expect(rendered.map(({ text }) => text)).toEqual(
          lines
            .filter((_, at) => !gone.has(at + 1))
            .map((text) => (text === contact.printed ? contact.shown : text)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('loses no line of any text between the source, the clauses and the list of what was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const source = lines.join('\n');
        const { mdx, cut } = importPolicy(
          { name: 'x', text: source, declared: [], remarks: [] },
          { id: undefined, place: undefined, indicators: [] },
        );
        const rendered = await compiledBlocks(mdx);
        const gone = new Set(cut.map(({ number }) => number));
        const kept = source
          .split('\n')
          .filter((text, index) => text.trim() !== '' && !gone.has(index + 1))
          .map((text) => text.trim());
        expect(rendered.map(({ text }) => text.trim())).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });
});
