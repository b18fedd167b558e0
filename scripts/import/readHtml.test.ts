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

  it('says that the numbers of a list are not in its text', () => {
    const item = '这里是一条足够长的条文，讲清楚要做什么、由谁来做、什么时候做完。';
    expect(readHtml(`<ol><li>${item}</ol><ol><li>首页</ol>`, 'x').remarks[0]).toContain(
      '有 1 个自动编号的列表',
    );
  });

  it('reads what the page’s metadata declare', () => {
    const html =
      '<meta name="ArticleTitle" content="关于办学的通知"><meta name="PubDate" content="2024-03-08 10:20"><p>文';
    expect(readHtml(html, 'x').declared).toEqual(['标题: 关于办学的通知', '发布时间: 2024-03-08 10:20']);
  });
});
