import { describe, expect, it } from 'vitest';
import { foundIn } from './foundIn.ts';
import { landline, zhang } from './inventedPersons.ts';

describe('findDocument in a file without a page', () => {
  it('keeps a file that shows no sign of a page whole, whatever stands above its title', () => {
    const text =
      '内部资料\n青溪县教育局文件\n关于办学的通知\n各学校：\n请遵照执行，抓好落实。\n搜索\n登录\n完';
    expect(foundIn(text).cut).toEqual([]);
  });

  it('keeps the blank lines of a form that asks for a name and a telephone', () => {
    const text = '关于申报的通知\n请各校填表上报，抓好落实。\n附件\n联系人：\n联系电话：＿＿＿＿';
    expect(foundIn(text).cut).toEqual([]);
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
联系人：${zhang}，联系电话：${landline}
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
    expect(foundIn(text).cut).toEqual(['19 personal']);
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
    expect(foundIn(text).cut).toEqual([]);
    expect(foundIn(text).title).toEqual(['青溪县教育局关于集团化办学的公示']);
  });

  it.each([
    '关于工作安排的请示',
    '2024年秋季学期工作总结',
    '校园安全应急预案',
    '首批教育集团名单',
    '《关于办学的意见》',
  ])('knows %s as a title', (title) => {
    expect(foundIn(`${title}\n请遵照执行，抓好落实。`).title).toEqual([title]);
  });
});
