import { describe, expect, it } from 'vitest';
import { foundIn } from './foundIn.ts';
import { contact, digits, landline, signer, somebody } from './inventedPersons.ts';

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
        聯(lián)系電話:${landline}
      2. 某市人民
        政府網(wǎng)
      3. 在线观看免费视频,国产精品
        <style id="a"><del id="a"></del></style>`;
    const { kept, cut, title } = foundIn(text);
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
    const { kept, cut } = foundIn(text);
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
    const { kept, cut, title } = foundIn(text);
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

${signer}:${somebody}
${contact}:${somebody}   ${digits}
抄送:市政府办公厅`;
    const { kept, cut, title } = foundIn(text);
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
    const { kept, cut } = foundIn(text);
    expect(cut).toEqual(['1 spam', '2 field', '13 chrome']);
    expect(kept).toHaveLength(10);
  });
});
