import { describe, expect, it } from 'vitest';
import { readHtml } from './readHtml.ts';

function lines(html: string): readonly string[] {
  return readHtml(html, 'x')
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('readHtml', () => {
  it('takes a line for each block, cell and break, and joins what is inline', () => {
    const html =
      '<h1>标<b>题</b></h1><p>一<br>二</p><table><tr><td>甲</td><td>乙</td></tr></table><ul><li>子<li>丑</ul>文<span>字</span>';
    expect(lines(html)).toEqual(['标题', '一', '二', '甲', '乙', '子', '丑', '文字']);
  });

  it('decodes entities once and keeps what only looks like markup', () => {
    expect(lines('<p>完成率&lt;60%，&amp;amp; &#8249;附件&gt; {待定}</p>')).toEqual([
      '完成率<60%，&amp; ‹附件> {待定}',
    ]);
  });

  it('drops scripts, styles, the head, form controls and ruby notes', () => {
    const html = `<head><title>网页</title><style>p{}</style></head><script>var a = "<p>不是正文</p>";</script>
      <select><option>选</option></select><button>按</button><ruby>學<rp>(</rp><rt>xué</rt><rp>)</rp></ruby>校`;
    expect(lines(html)).toEqual(['學校']);
  });

  it('collapses the spaces of the layout as a browser does, but not ideographic or hard ones', () => {
    expect(lines('<p>\n  第一条　总&nbsp;&nbsp;则   见 <b> 附件</b>\n</p>')).toEqual([
      '第一条　总\u00a0\u00a0则 见 附件',
    ]);
    expect(lines('<pre>一\n二</pre>')).toEqual(['一', '二']);
  });

  it('leaves out hidden text and says how much', () => {
    const source = readHtml('<div style="display: none">推广词</div><p hidden>隐</p><p>正文</p>', 'x');
    expect(source.text.trim()).toBe('正文');
    expect(source.remarks).toEqual([
      '网页里有隐藏的文字 4 字，没有读入；正文若有缺段，请在浏览器里展开后另存',
    ]);
  });

  it('restores the numbers of lists as a browser prints them, but for items that have their own, and says so', () => {
    const html =
      '<ol start="3"><li><p>制定方案</p><li>组织实施</ol><ol type="a"><li>甲</ol><ol><li>（一）丙<li>一是丁</ol><ol style="list-style:none"><li>戊</ol>';
    expect(lines(html)).toEqual(['3. 制定方案', '4. 组织实施', 'a. 甲', '（一）丙', '一是丁', '戊']);
    expect(readHtml(html, 'x').remarks[0]).toContain('有 4 个自动编号的列表，编号按浏览器的样子还原');
  });

  it('tells where pictures stand and where tables begin and end, but not tables that only lay out the page', () => {
    const html =
      '<table><tr><td><p>甲</p><img src="a.png"><table><tr><th colspan="2">名单</th></tr><tr><td>一</td><td>二</td></tr></table><p>乙</p></td></tr></table>';
    const { text, gaps } = readHtml(html, 'x');
    expect(text.split('\n')).toEqual(['甲', '名单', '一', '二', '乙']);
    expect(gaps).toEqual([
      { after: 1, words: '此处有一幅图，未导入', kind: 'loss' },
      { after: 1, words: '以下是一张 2 行 2 列的表，有 1 个合并的格，逐格成段录入', kind: 'opens', table: 0 },
      { after: 4, words: '表格完', kind: 'closes', table: 0 },
    ]);
  });

  it('does not lower what a page raises', () => {
    const { text, remarks } = readHtml(
      '<p>x<sup>2</sup>，H<sub>2</sub>O<a href="#1"><sup>1</sup></a></p>',
      'x',
    );
    expect(text).toBe('x²，H₂O¹');
    expect(remarks[0]).toContain('上标或下标 3 处');
  });

  it('reads what the page’s metadata declare', () => {
    const html =
      '<meta name="ArticleTitle" content="关于办学的通知"><meta name="PubDate" content="2024-03-08 10:20"><p>文';
    expect(readHtml(html, 'x').declared).toEqual(['标题: 关于办学的通知', '发布时间: 2024-03-08 10:20']);
    expect(readHtml('<h1>关于<br>办学的通知</h1>', 'x').declared).toEqual(['标题: 关于办学的通知']);
  });

  it('leaves out what is struck through, marks the place and says so', () => {
    const { text, gaps, remarks } = readHtml(
      '<p>组建<del>3</del>5个，<s>4</s>6所，<strike>7</strike>80%，<span style="text-decoration:line-through">1</span>2个</p>',
      'x',
    );
    expect(text.trim()).toBe('组建5个，6所，80%，2个');
    expect(gaps).toEqual([{ after: 1, words: '此处有删去的字，未导入', kind: 'loss' }]);
    expect(remarks).toEqual(['有 4 处划了删除线的文字没有读入，在原处标明；请对照网页，看是不是已经删去']);
  });

  it.each([
    '<img alt="党政机关">',
    '<img alt="政府网站找错">',
    '<img src="/images/logo.png">',
    '<img src="share_weixin.png">',
    '<img src="//x.example.cn/icon-a.png">',
    '<img alt="扫码二维码" src="a.png">',
  ])('takes %s for the page’s own', (img) => {
    expect(readHtml(`<p>甲</p>${img}`, 'x').gaps).toEqual([]);
  });

  it.each([
    '<img src="a.png" alt="公式">',
    '<img src="/2025/04/iconography-1.jpg">',
    '<img src="W020250401.png">',
    '<img>',
  ])('tells where the picture %s stands', (img) => {
    expect(readHtml(`<p>甲</p>${img}`, 'x').gaps).toHaveLength(1);
  });

  it('takes no icon for a picture of the document', () => {
    const { gaps } = readHtml(
      '<p>甲<img src="a.png" width="16"></p><p>乙<img src="b.png" width="600"></p>',
      'x',
    );
    expect(gaps).toEqual([{ after: 2, words: '此处有一幅图，未导入', kind: 'loss' }]);
  });

  it.each([
    '<html><frameset cols="20%,80%"><frame src="a.html"><noframes>不支持框架</noframes></frameset></html>',
    'From: <Saved by Browser>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x',
  ])('refuses what holds no document of its own and says what to save: %s', (html) => {
    expect(() => readHtml(html, 'x')).toThrow(/另存为“网页，仅 HTML”/u);
  });

  it('notes which lines are the cells of a table', () => {
    const { tables } = readHtml(
      '<p>甲<table><tr><td>一</td><td></td></tr><tr><td>二<br>三</td></tr></table>',
      'x',
    );
    const size = { across: 1, down: 1 };
    expect(tables).toEqual([
      {
        rows: [
          [
            { first: 2, last: 2, ...size },
            { first: 3, last: 2, ...size },
          ],
          [{ first: 3, last: 4, ...size }],
        ],
      },
    ]);
  });
});
