import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digits, person } from '../../src/import/document/inventedPersons.ts';
import { importPolicy } from '../../src/import/importPolicy.ts';
import { writeTable } from '../../src/import/table/writeTable.ts';
import { compiledBlocks } from './compiledBlocks.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';

const pieces = fc.constantFrom(
  ...'|\\`*_~<>{}&[]()!#+-=.:;@$^"\'/?,019aX \t'.split(''),
  ...'《》〔〕（）“”‹›—…、。：；　重点学'.split(''),
  ...[
    '\\|',
    '||',
    '---',
    ':-:',
    '&#124;',
    '&amp;',
    '<br>',
    '{待定}',
    '</Clause>',
    '**甲**',
    '~~乙~~',
    '`a|b`',
  ],
  ...['http://', 'www.', 'x@y.cn', '1. ', '- ', '# ', '> ', 'import ', '[x](y)', '![a](b)', '[^1]'],
);
const line = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
/** A cell of one to three lines. */
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

/** What a page's text content has of a cell: its lines without the spaces at their ends, one behind the other. */
function shownText(cell: string): string {
  return cell
    .split('\n')
    .map((each) => each.replace(/^[ \t]+|[ \t]+$/gu, ''))
    .join('');
}

const cells = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 5 }),
  );

/** The texts of the cells that a page shows; an empty head is Markdown's, not the document's. */
async function shownCells(mdx: string): Promise<readonly string[]> {
  const blocks = await compiledBlocks(mdx);
  return blocks.filter(({ tag }) => tag === 'td' || tag === 'th').map((block) => block.text);
}

it('renders any table as exactly its cells, but for spaces at the ends of their lines', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (rows) => {
      const grid = {
        first: 1,
        last: 1,
        rows: rows.map((row) =>
          row.map((each) => each.split('\n').map((line) => ({ number: 1, text: line }))),
        ),
      };
      const shown = await shownCells(`<Clause path="一">\n\n${writeTable(grid)}\n\n</Clause>`);
      const printed = rows.flat().map((each) => shownText(each));
      const columns = rows[0]?.length ?? 0;
      const [head, body] = [shown.slice(0, columns), shown.slice(columns)];
      expect(head.every((each) => each === '') && body.length === printed.length ? body : shown).toEqual(
        printed,
      );
    }),
    { numRuns: 120 },
  );
});

it('loses no cell between a page’s table and the policy, whatever the cells hold', async () => {
  const known = fc.constantFrom(
    ...['集团', '成员校', '一中教育集团', '3所', '80%以上', '', '一、目标', '1.甲', '附件', '2024年5月6日'],
    ...[
      '青溪县教育局',
      '<60%',
      'a|b',
      '{x}',
      '扫一扫',
      '打印',
      '关于甲的通知',
      '首页',
      '来源：某网',
      '完成。',
    ],
  );
  const table = fc.array(fc.array(known, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
  const written = (each: string) =>
    each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const body = rows.map((row) => `<tr>${row.map((each) => `<td>${written(each)}</td>`).join('')}</tr>`);
      const html = `<p>关于公布名单的通知</p><p>请各校遵照执行，抓好落实。</p><table>${body.join('')}</table>`;
      const source = readHtml(html, 'x');
      const { mdx, cut } = importPolicy(source, { id: 'x', place: undefined, indicators: [] });
      const blocks = await compiledBlocks(mdx);
      const shown = blocks
        .filter(
          ({ tag, text: each }) => /^(?:p|h\d|td|th)$/u.test(tag) && !/^〔.*〕$/u.test(each) && each !== '',
        )
        // A cell of two paragraphs shows them behind each other.
        .flatMap((block) => (block.text === '二中三中' ? ['二中', '三中'] : [block.text]));
      const gone = new Set(cut.map(({ number }) => number));
      expect(shown).toEqual(source.text.split('\n').filter((_, at) => !gone.has(at + 1)));
    }),
    { numRuns: 120 },
  );
});

it('shows the cells of a table in a Markdown file, and not the line under its head', async () => {
  const known = fc.constantFrom(
    ...[
      '集团',
      '一中教育集团',
      '3所',
      '80%以上',
      '',
      '一、目标',
      '附件',
      '2024年5月6日',
      '<60%',
      '{x}',
      '**甲**',
    ],
    ...['a\\|b', '`c`', '_80%_', '完成。', '来源：某网', '---'],
  );
  const table = fc.array(fc.array(known, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, async ([head = [], ...rows]) => {
      fc.pre(![head, ...rows].some((row) => row.every((each) => each === '---')));
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const written = [row(head), '| --- | :-: | --- |', ...rows.map(row)].join('\n');
      const source = readMarkdown(`# 关于公布名单的通知\n\n请各校遵照执行，抓好落实。\n\n${written}\n`, 'x');
      const { mdx } = importPolicy(source, { id: 'x', place: undefined, indicators: [] });
      expect(await shownCells(mdx)).toEqual([head, ...rows].flat());
    }),
    { numRuns: 60 },
  );
});

it('keeps each cell of a table of contacts in its place, names and numbers hidden', async () => {
  const row = (...each: readonly string[]) => `<tr>${each.map((one) => `<td>${one}</td>`).join('')}</tr>`;
  const html = `<p>关于公布名单的通知</p><p>请各校遵照执行，抓好落实。</p><table>${row('学校', '姓名', '联系电话')}${row('城南中学', person, digits)}${row('东街小学', '', '')}</table>`;
  const { mdx } = importPolicy(readHtml(html, 'x'), { id: 'x', place: undefined, indicators: [] });
  expect(await shownCells(mdx)).toEqual([
    '学校',
    '姓名',
    '联系电话',
    '城南中学',
    '周××',
    '××',
    '东街小学',
    '',
    '',
  ]);
});
