import { describe, expect, it } from 'vitest';
import { readDocx } from './readDocx.ts';
import { zipOf } from './zipOf.ts';

const open = '<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="w"><w:body>';
const close = '</w:body></w:document>';

function docx(body: string, parts: Readonly<Record<string, string>> = {}) {
  return readDocx(zipOf({ 'word/document.xml': open + body + close, ...parts }), 'x');
}

function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function numbered(text: string, list: number, level: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

const level = (at: number, format: string, pattern: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'japaneseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;

describe('readDocx', () => {
  it('reads paragraphs, tabs, breaks, cells and entities', () => {
    const body = `<w:p><w:r><w:t>完成率&lt;60%</w:t><w:tab/><w:t>{待定}</w:t><w:br/><w:t>&#8249;附件&gt;</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl><w:p/>${paragraph('丙')}`;
    expect(docx(body).text.split('\n')).toEqual(['完成率<60%\t{待定}', '‹附件>', '甲', '乙', '丙']);
  });

  it('reads words that were split over runs, links and inserted revisions, but not deleted ones or field codes', () => {
    const body = `<w:p><w:r><w:t>集</w:t></w:r><w:hyperlink><w:r><w:t>团</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>化</w:t></w:r></w:ins>
      <w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    const { text, remarks } = docx(body);
    expect(text).toBe('集团化');
    expect(remarks).toEqual(['有 1 处修订删除的文字没有读入，修订插入的文字已读入；请先在 Word 里接受修订']);
  });

  it('restores automatic numbers as Word prints them, and says so', () => {
    const body = [
      numbered('目标', 1, 0),
      numbered('任务', 1, 0),
      numbered('组建', 1, 1),
      numbered('甲', 1, 2),
      numbered('乙', 1, 2),
      numbered('考核', 1, 1),
      numbered('丙', 1, 2),
      numbered('圆点', 2, 0),
      numbered('重新起头', 3, 0),
    ].join('');
    const { text, remarks } = docx(body, { 'word/numbering.xml': numbering });
    expect(text.split('\n')).toEqual([
      '一、目标',
      '二、任务',
      '（一）组建',
      '1.甲',
      '2.乙',
      '（二）考核',
      '1.丙',
      '圆点',
      '一、重新起头',
    ]);
    expect(remarks[0]).toBe('Word 自动编号已按编号定义还原 8 处（“一、”“二、”“（一）”“1.”等），请对照原件');
  });

  it('finds the number of a style and of the style that it rests on', () => {
    const styles = `<w:styles xmlns:w="w">
      <w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="heading"><w:basedOn w:val="base"/></w:style></w:styles>`;
    const { text } = docx(paragraph('目标', '<w:pStyle w:val="heading"/>'), {
      'word/numbering.xml': numbering,
      'word/styles.xml': styles,
    });
    expect(text).toBe('一、目标');
  });

  it('puts a text box after its paragraph, once, and marks pictures at their place', () => {
    const box = `<w:txbxContent>${paragraph('框')}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>
      <a:blip/><w:t>后</w:t></w:r></w:p>`;
    const { text, gaps } = docx(body);
    expect(text.split('\n')).toEqual(['前后', '框']);
    expect(gaps).toEqual([{ after: 1, words: '此处有一幅图，未导入', kind: 'loss' }]);
  });

  it('keeps footnotes and endnotes: the mark in the text, the words in a list', () => {
    const note = (kind: string, text: string) =>
      `<w:${kind}s xmlns:w="w"><w:${kind} w:id="2">${paragraph(text)}</w:${kind}></w:${kind}s>`;
    const body = `<w:p><w:r><w:t>学校</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>和园</w:t><w:endnoteReference w:id="2"/><w:footnoteReference w:id="9"/></w:r></w:p>`;
    const { text, notes, remarks } = docx(body, {
      'word/footnotes.xml': note('footnote', '下同。'),
      'word/endnotes.xml': note('endnote', '指幼儿园。'),
    });
    expect(text).toBe('学校¹和园² ³');
    expect(notes).toEqual(['¹ 下同。', '² 指幼儿园。', '³ 〔脚注的文字没有找到〕']);
    expect(remarks).toEqual(['脚注或尾注 3 条，标号已还原，注文放在最后的“脚注”里']);
  });

  it('does not lower what Word raises, and tells where a table stands', () => {
    const raised =
      '<w:p><w:r><w:t>x</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>';
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('名单', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
    const { text, gaps } = docx(raised + table);
    expect(text.split('\n')).toEqual(['x²', '名单', '甲', '乙']);
    expect(gaps).toEqual([
      { after: 1, words: '以下是一张 2 行 2 列的表，有 1 个合并的格，逐格成段录入', kind: 'opens', table: 0 },
      { after: 4, words: '表格完', kind: 'closes', table: 0 },
    ]);
  });

  it('refuses a PDF and an old Word file that were renamed, each with what to do', () => {
    expect(() => readDocx(Buffer.from('%PDF-1.6'), 'x')).toThrow('扩展名是 .docx，内容不是：这是 PDF 文件');
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(() => readDocx(old, 'x')).toThrow('扩展名是 .docx，内容不是：这是旧的 Word、WPS 文件');
  });

  it('refuses what is no Word file, in words', () => {
    expect(() => readDocx(Buffer.from('not a zip'), 'x')).toThrow(/不是完好的 \.docx/u);
    expect(() => readDocx(zipOf({ 'a.txt': 'a' }), 'x')).toThrow(/不是 Word 文档/u);
    expect(() => readDocx(zipOf({ 'word/document.xml': '<w:document><w:body>' }), 'x')).toThrow(/已损坏/u);
  });

  it.each(['strike', 'dstrike'])('leaves out runs with w:%s, marks the place and says so', (name) => {
    const run = (text: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('组建')}${run('3', `<w:${name}/>`)}${run('5个', `<w:${name} w:val="0"/>`)}${run('隐', '<w:vanish/>')}</w:p>`;
    const { text, gaps, remarks } = docx(body);
    expect(text).toBe('组建5个');
    expect(gaps).toEqual([
      { after: 1, words: '此处有删去的字，未导入', kind: 'loss' },
      { after: 1, words: '此处有隐藏的字，未导入', kind: 'loss' },
    ]);
    expect(remarks).toEqual([
      '有 1 处划了删除线的文字没有读入，在原处标明；请对照原件，看是不是已经删去',
      '有 1 处隐藏的文字没有读入，在原处标明；是正文的，请在 Word 里取消隐藏后另存',
    ]);
  });

  it('keeps the marks of two notes in a row apart', () => {
    const body =
      '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r></w:p>';
    expect(docx(body).text).toBe('甲¹ ²');
  });
});
