import { describe, expect, it } from 'vitest';
import { sourceLines } from '../source/sourceLines.ts';
import { findDocument } from './findDocument.ts';
import { foundIn } from './foundIn.ts';
import { otherPerson, person, shortPerson } from './inventedPersons.ts';
import { maskText } from './maskText.ts';

const notice = '关于办学的意见\n各学校：\n请遵照执行，抓好落实。\n青溪县教育局\n2025年3月1日';
const kept = notice.split('\n');

describe('the frame of a page', () => {
  it.each([
    '主办：青溪县人民政府办公室\n网站标识码：4300000000\n为确保最佳浏览效果，建议您使用以下浏览器版本：9.0版本及以上； 63版本\n智能问答',
    '为确保最佳浏览效果，建议您使用以下浏览器版本：9.0版本及以上。\n主办：青溪县教育局',
    '政策解读\n【图解】青溪县关于办学的意见《关于办学的意见》解读\n扫一扫在手机打开当前页\n本网站由青溪县人民政府主管，欢迎监督。',
    '图解：青溪县办学意见\n版权所有：青溪县教育局',
    'END\n来源：青溪县教育局\n微信扫一扫\n关注该公众号',
  ])('is cut behind the signature: %s', (frame) => {
    const text = `首页 > 文件\n${notice}\n${frame}`;
    expect(
      findDocument(sourceLines(text), { isPage: true, titles: [] }).kept.map((line) => line.text),
    ).toEqual(kept);
  });

  it('is cut behind an annex though its foot holds a sentence', () => {
    const annex = '附件\n教育集团名单\n一中教育集团\n城南中学';
    const foot = '主办：青溪县政府办\n为确保最佳浏览效果，建议您使用以下浏览器； 63版本';
    expect(foundIn(`首页 > 文件\n${notice}\n${annex}\n${foot}`).kept.at(-1)).toBe('城南中学');
  });

  it.each([
    '云溪县人民政府门户网站 www.example.gov.cn 发布时间：2025-04-22 17:03 【字体：大 中 小】 打印',
    '[ 2025-4-22 ] 阅读：33次 【大 中 小】',
    '云溪县人民政府 2025-04-22',
    '2025-04-22 17:03 云溪教育',
    '云溪教育 云溪教育 2025年4月22日 17:03 湖南',
    '发表时间：2025-04-22 来源：本站',
    '云溪县人民政府网 | 2025-04-22 | 浏览 33',
    '发布于：2025-04-22 浏览量（33）',
    '原创 云溪教育 云溪教育发布 2025年04月05日 18:30 湖南\n点击上方蓝字关注我们',
  ])('holds the bar %s', (bar) => {
    const text = notice.replace('\n', `\n${bar}\n`);
    expect(foundIn(`首页 > 文件\n${text}`).kept).toEqual(kept);
  });

  it('keeps sentences of a document that speak of pages', () => {
    const text = `首页 > 文件\n关于办学的意见\n各校推荐使用国产浏览器，确保安全。\n为保证更好使用设备，本站由县教育局主管。\n各校设置二维码，引导家长关注\n为确保最佳效果，各校要关注公众号。\n网站地图`;
    expect(foundIn(text).kept).toHaveLength(5);
  });

  it('counts its editors for no lines of the document', () => {
    const text = `首页 > 文件\n关于办学的意见\n编辑：${person}\n请遵照执行，抓好落实。\n青溪县教育局\n2025年3月1日\n文章录入：${person}　责任编辑：${otherPerson}\n一审：${person}　二审：${shortPerson}\n上一篇：无`;
    const { persons, cut } = findDocument(sourceLines(maskText(text).text));
    expect(persons).toBe(0);
    expect(cut.filter(({ reason }) => reason === 'personal')).toHaveLength(3);
    const signed = text.replace('\n文章', `\n联系人：${person}\n文章`);
    expect(findDocument(sourceLines(maskText(signed).text)).persons).toBe(1);
  });

  it('takes the numbers of printed pages out of a text, and leaves a single one', () => {
    const pages = '关于办学的意见\n请遵照执行，\n— 1 —\n抓好落实。\n- 2 -';
    expect(foundIn(pages).cut).toEqual(['3 folio', '5 folio']);
    expect(foundIn('关于办学的意见\n请遵照执行，抓好落实。\n— 1 —').cut).toEqual([]);
  });

  it('joins a title of three lines, and one under two issuers', () => {
    const text = '青溪县教育局\n关于推进义务教育优质均衡发展的\n实施意见\n各学校：\n请遵照执行，抓好落实。';
    expect(foundIn(text).title).toHaveLength(3);
    const joint =
      '青溪县委教育工作领导小组 青溪县教育局\n青溪县财政局 关于印发《青溪县集团化\n办学实施方案》的通知\n各学校：\n请遵照执行，抓好落实。';
    expect(foundIn(joint).title).toHaveLength(3);
  });
});
