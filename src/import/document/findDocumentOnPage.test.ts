import { describe, expect, it } from 'vitest';
import { sourceLines } from '../source/sourceLines.ts';
import { findDocument } from './findDocument.ts';
import { foundIn } from './foundIn.ts';
import { otherPerson, person, thirdPerson, wang } from './inventedPersons.ts';

describe('findDocument on a page', () => {
  it('cuts a line of the page in the midst of the text alone, where the numbers go on behind it', () => {
    const text =
      '关于办学的意见\n为推进工作，提出意见。\n一、目标\n扫一扫在手机打开当前页\n二、措施\n各县要落实到位。\n网站地图';
    const { kept, cut } = foundIn(text);
    expect(cut).toEqual(['4 inside', '7 chrome']);
    expect(kept.at(-1)).toBe('各县要落实到位。');
  });

  it('keeps annexes behind the signature with their titles on one line, and lists of attachments', () => {
    const text = `您现在的位置：首页>政务公开>文件
青溪县教育局关于印发方案的通知
各校：
现印发给你们，请执行。
青溪县教育局
2024年1月1日
附件：1.细则.doc
附件1：教育集团名单
序号 集团名称
1 一中教育集团
附件2：工作安排表
3月 启动
上一篇：关于放假的通知
打印 关闭`;
    const { cut, kept } = foundIn(text);
    expect(cut).toEqual(['1 chrome', '13 chrome', '14 chrome']);
    expect(kept).toHaveLength(11);
  });

  it('cuts the tags below the text', () => {
    const text = '青溪县推进集团化办学\n为推进工作，全县已组建集团。\n标签：集团化办学 青溪县\n网站地图';
    expect(foundIn(text).kept).toEqual(['青溪县推进集团化办学', '为推进工作，全县已组建集团。']);
  });

  it('cuts bars of every shape under the title, and names in them', () => {
    const bars = [
      '2024-03-05 10:23:11  来源：青溪县教育局  浏览量：12',
      `2024年03月05日 10:23 来源：办公室 作者：${wang} 点击：123 【字体：大 中 小】 打印本页`,
      '日期：2024-03-05 作者：本站 阅读：55',
      `时间：2024-03-05\n编辑：${wang}\n字体大小：大 中 小\n阅读量：5\n[打印]`,
    ];
    for (const bar of bars) {
      const { kept } = foundIn(`关于办学的意见\n${bar}\n各学校：\n请遵照执行，抓好落实。`);
      expect(kept).toEqual(['关于办学的意见', '各学校：', '请遵照执行，抓好落实。']);
    }
  });

  it('takes menu words neither into the title nor into the document of a web page', () => {
    const lines = sourceLines(
      '网站首页政务信息教育动态\n青溪县工作情况通报\n一年来，我县推进办学。\n欢迎社会各界考察，欢迎访问学校。\n实现全覆盖。\n【关闭】 【打印】\n青溪县关于招生的意见',
    );
    const { kept, title } = findDocument(lines, { isPage: true, titles: [] });
    expect(title.map(({ text }) => text)).toEqual(['青溪县工作情况通报']);
    expect(kept.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  });

  it('finds the first line of a page whose title ends like none, and takes no menu for a title', () => {
    const text =
      '首页 > 政务公开 > 通知公告\n青溪县集团化办学工作情况\n来源：县教育局 发布时间：2024-05-06\n今年以来，全县推进集团化办学。\n网站地图';
    expect(foundIn(text)).toEqual({
      kept: ['青溪县集团化办学工作情况', '今年以来，全县推进集团化办学。'],
      cut: ['1 chrome', '3 field', '5 chrome'],
      title: [],
    });
  });

  it.each([
    `2025-03-05 | ${person} | 阅读 101 | 字号 A- A A+`,
    `信息提供：基教科 录入：${person} 审核人：${thirdPerson} 更新时间：2025.03.05 点击数：101`,
    `2025-03-05 供稿：${person} 摄影：${otherPerson} 视力保护色：`,
    `[ 发布日期: 2025年3月5日 ] [ 来源: 云溪县教育局 ] [ 作者: ${person} ] [ 字体: 大 中 小 ]`,
    `${person}\n2025-03-05 09:30\n收藏\n听全文`,
    `撰稿人：${person}　责编：${otherPerson}　审核：${thirdPerson}　2025-03-05 09:30　浏览：12　保护视力色：`,
    `时间：2025-06-03 15:00:00\n编辑：${person}\n浏览：358次\n字号：\n大\n中\n小\n分享：`,
  ])('cuts the bar %s under the title of a page', (bar) => {
    const text = `首页 > 文件\n关于办学的意见\n${bar}\n各学校：\n请遵照执行，抓好落实。`;
    expect(foundIn(text).kept).toEqual(['关于办学的意见', '各学校：', '请遵照执行，抓好落实。']);
  });

  it('cuts pagers, comments and buttons behind the document', () => {
    const behind = [
      '首页上一页12下一页尾页 共2页\n附件下载',
      '上一页\n下一页\n尾页\n共 3 页',
      `文章录入：${person}　责任编辑：${otherPerson}\n上一篇文章：甲\n下一篇文章：乙\n【发表评论】【加入收藏】【打印此文】【关闭窗口】`,
      '相关文件\n青溪县关于招生的意见\n关联稿件：无',
    ];
    for (const frame of behind) {
      const text = `首页 > 文件\n关于办学的意见\n请遵照执行，抓好落实。\n青溪县教育局\n2025年3月1日\n${frame}`;
      expect(foundIn(text).kept.at(-1)).toBe('2025年3月1日');
    }
  });
});
