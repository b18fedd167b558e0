import { describe, expect, it } from 'vitest';
import { sourceLines } from '../source/sourceLines.ts';
import { findDocument } from './findDocument.ts';

function found(text: string) {
  const { kept, cut, title } = findDocument(sourceLines(text));
  return {
    kept: kept.map((line) => line.text),
    cut: cut.map((line) => `${line.number} ${line.reason}`),
    title: title.map((line) => line.text),
  };
}

describe('findDocument', () => {
  it('finds a drafting note in traditional characters between code, a share bar and a footer of spam', () => {
    const text = `<style id="a"><del id="a"></del></style>
      1. 分享到:
        市教育局關(guān)于《辦法》的起草說明
        • 2020-07-16 09:23
        • 來源: 某市人民政府門戶網(wǎng)站
        • 【字體:

        根據(jù)有關(guān)規(guī)定,現(xiàn)說明如下:
        一、起草背景
        1.上級有要求。原有<60%的學(xué)校達(dá)標(biāo)。
        掃一掃在手機打開當(dāng)前頁
        - 縣區(qū)網(wǎng)站 -
        聯(lián)系電話:0746-0000000
      2. 某市人民
        政府網(wǎng)
      3. 在线观看免费视频,国产精品
        <style id="a"><del id="a"></del></style>`;
    const { kept, cut, title } = found(text);
    expect(title).toEqual(['市教育局關(guān)于《辦法》的起草說明']);
    expect(kept).toEqual([
      '市教育局關(guān)于《辦法》的起草說明',
      '根據(jù)有關(guān)規(guī)定,現(xiàn)說明如下:',
      '一、起草背景',
      '1.上級有要求。原有<60%的學(xué)校達(dá)標(biāo)。',
    ]);
    expect(cut).toEqual([
      '1 markup',
      '2 chrome',
      '4 field',
      '5 field',
      '6 field',
      '11 chrome',
      '12 chrome',
      '13 personal',
      '14 after',
      '15 after',
      '16 spam',
      '17 markup',
    ]);
  });

  it('finds a notice with its annex behind the signature and cuts the page’s own heading', () => {
    const text = `青溪县教育网欢迎您!
您的位置:首页 >教育局文件>详细内容

教育局文件

青溪县教育局关于下发办学意见的通知

作者: 点击数: 发布时间:2020-01-25 字体:

青教发〔20207

各学校:

意见已经研究同意,现印发给你们,请遵照执行。

附件: 青溪县教育局关于办学的意见

青溪县教育局
2020年1月21日

附件

青溪县教育局关于办学的意见

为整合资源,制订如下意见。

一、总体目标

【打印正文】`;
    const { kept, cut } = found(text);
    expect(kept).toHaveLength(11);
    expect(kept.at(-1)).toBe('一、总体目标');
    expect(cut).toEqual(['1 chrome', '2 chrome', '4 before', '8 field', '29 chrome']);
  });

  it('takes the title nearest to the text on a page that repeats it, and leaves broken paragraphs as they are', () => {
    const text = `关于办学的实施意见最新.docx

上传人:b****6 文档编号:1 上传时间:2022-12-15 格式:DOCX

第1页 / 共6页
《关于办学的实施意见最新.docx》由会员分享,可在线阅读,更多相关请在某网上搜索。

关于办学的实施意见最新

关于办学的实施意见(最新)

为深入贯彻落实要求,提出如下意见。

一、措施

1.加强建设。

(责任单位:

市教育局)

展开阅读全文
猜你喜欢
copyright@ 2008-2022 某网版权所有`;
    const { kept, cut, title } = found(text);
    expect(title).toEqual(['关于办学的实施意见(最新)']);
    expect(kept).toEqual([
      '关于办学的实施意见(最新)',
      '为深入贯彻落实要求,提出如下意见。',
      '一、措施',
      '1.加强建设。',
      '(责任单位:',
      '市教育局)',
    ]);
    expect(cut.map((line) => line.split(' ')[1])).toEqual([
      ...Array.from({ length: 4 }, () => 'chrome'),
      'before',
      ...Array.from({ length: 3 }, () => 'chrome'),
    ]);
  });

  it('keeps a reply’s own head, joins its broken title and leaves out who signed and whom to call', () => {
    const text = `<legend id="h"></legend>
欢迎访问教育局! 今天是: 2016年03月07日 星期一
您目前的位置:365bet娱乐场>正文

对人大012号建议的答复

是否同意公开:是

青教办2018〕57

对青溪市第十届人民代表大会

次会议第12号建议的答复

某某代表:

提出的建议收悉,现答复如下:

一、深化改革

青溪市教育局
2018年726

领导签发:某某某
联系人及电话:某某某   6000000
抄送:市政府办公厅`;
    const { kept, cut, title } = found(text);
    expect(title).toEqual(['对青溪市第十届人民代表大会', '次会议第12号建议的答复']);
    expect(kept).toEqual([
      '对人大012号建议的答复',
      '是否同意公开:是',
      '青教办2018〕57',
      '对青溪市第十届人民代表大会',
      '次会议第12号建议的答复',
      '某某代表:',
      '提出的建议收悉,现答复如下:',
      '一、深化改革',
      '青溪市教育局',
      '2018年726',
      '抄送:市政府办公厅',
    ]);
    expect(cut).toEqual(['1 markup', '2 chrome', '3 chrome', '24 personal', '25 personal']);
  });

  it('cuts a tampered page title and reads the page’s table out of the text', () => {
    const text = `州教育局关于印发《方案(2022—2025年)》的通知-金某棋牌
索引号: 011459992/2023-26079 主题分类: 教育
州教育局关于印发《方案(2022-2025年)》的通知
各县市教育局:
现将《方案》印发给你们,请认真组织实施。
恩某州教育局
2023年4月25日
恩某州推动县域教联体建设
提升教育服务水平实施方案
(2022-2025年)
为深入贯彻部署,制定本方案。
一、指导思想
网站地图`;
    const { kept, cut } = found(text);
    expect(cut).toEqual(['1 spam', '2 field', '13 chrome']);
    expect(kept).toHaveLength(10);
  });

  it('keeps a file that shows no sign of a page whole, whatever stands above its title', () => {
    const text =
      '内部资料\n青溪县教育局文件\n关于办学的通知\n各学校：\n请遵照执行，抓好落实。\n搜索\n登录\n完';
    expect(found(text).cut).toEqual([]);
  });

  it('cuts a line of the page in the midst of the text alone, where the numbers go on behind it', () => {
    const text =
      '关于办学的意见\n为推进工作，提出意见。\n一、目标\n扫一扫在手机打开当前页\n二、措施\n各县要落实到位。\n网站地图';
    const { kept, cut } = found(text);
    expect(cut).toEqual(['4 inside', '7 chrome']);
    expect(kept.at(-1)).toBe('各县要落实到位。');
  });

  it('keeps the blank lines of a form that asks for a name and a telephone', () => {
    const text = '关于申报的通知\n请各校填表上报，抓好落实。\n附件\n联系人：\n联系电话：＿＿＿＿';
    expect(found(text).cut).toEqual([]);
  });

  it('cuts nothing but a person from a file without a page, whatever its clauses speak of', () => {
    const text = `青溪县教育局关于开展开放日活动的通知
青教发〔2024〕13号
各学校：
现将有关事项通知如下：
一、主题
今天是教育的开始，明天是民族的未来
欢迎来到家门口的好学校
二、机构
主办单位：青溪县教育局
承办单位：青溪县实验小学教育集团
技术支持：青溪县教师发展中心
三、要求
（一）校园周边200米内不得设立营业性娱乐场所；
（二）组织师生在线观看《开学第一课》；
（三）组织学生免费观看爱国主义影片；
（四）活动资料版权所有，不得用于商业用途。
（五）各校设置“扫一扫，关注集团”二维码；
E-mail：a@example.gov.cn
联系人：张三，联系电话：0578-0000000
（六）推荐使用国产教育软件浏览器。
四、报送
1.申报表.docx
报名表见附件1.doc
相关附件：申报表
查看更多请登录县教育局网站。
上传时间：2024年3月10日前上传至平台。
校对：各校自行负责
<br>
<Clause path="一">
扫一扫
附件：1.开放日申报表.docx
2.汇总表
青溪县教育局
2024年3月1日`;
    expect(found(text).cut).toEqual(['19 personal']);
  });

  it('does not end an unsigned text at a line that looks like a page’s, and never cuts by such words alone', () => {
    const text = `青溪县教育局关于集团化办学的公示
根据安排，现将名单公示如下。
集团学校周边不得设立娱乐场所
一中教育集团由两所学校组成。
2025年前，全县80%以上的学校纳入集团。
</a>
公示期为5个工作日，请向县教育局反映。
最后一行说到娱乐场`;
    expect(found(text).cut).toEqual([]);
    expect(found(text).title).toEqual(['青溪县教育局关于集团化办学的公示']);
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
    const { cut, kept } = found(text);
    expect(cut).toEqual(['1 chrome', '13 chrome', '14 chrome']);
    expect(kept).toHaveLength(11);
  });

  it('cuts bars of every shape under the title, and names in them', () => {
    const bars = [
      '2024-03-05 10:23:11  来源：青溪县教育局  浏览量：12',
      '2024年03月05日 10:23 来源：办公室 作者：王五 点击：123 【字体：大 中 小】 打印本页',
      '日期：2024-03-05 作者：本站 阅读：55',
      '时间：2024-03-05\n编辑：王五\n字体大小：大 中 小\n阅读量：5\n[打印]',
    ];
    for (const bar of bars) {
      const { kept } = found(`关于办学的意见\n${bar}\n各学校：\n请遵照执行，抓好落实。`);
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

  it.each([
    '关于工作安排的请示',
    '2024年秋季学期工作总结',
    '校园安全应急预案',
    '首批教育集团名单',
    '《关于办学的意见》',
  ])('knows %s as a title', (title) => {
    expect(found(`${title}\n请遵照执行，抓好落实。`).title).toEqual([title]);
  });

  it('finds the first line of a page whose title ends like none, and takes no menu for a title', () => {
    const text =
      '首页 > 政务公开 > 通知公告\n青溪县集团化办学工作情况\n来源：县教育局 发布时间：2024-05-06\n今年以来，全县推进集团化办学。\n网站地图';
    expect(found(text)).toEqual({
      kept: ['青溪县集团化办学工作情况', '今年以来，全县推进集团化办学。'],
      cut: ['1 chrome', '3 field', '5 chrome'],
      title: [],
    });
  });
});
