import { describe, expect, it } from 'vitest';
import { splitParts } from '../clauses/splitParts.ts';
import { findDocument } from '../document/findDocument.ts';
import {
  landline,
  mobile,
  otherPerson,
  otherShort,
  person,
  shortPerson,
  thirdPerson,
} from '../document/inventedPersons.ts';
import { sourceLines } from '../source/sourceLines.ts';
import { doubtsOf } from './doubtsOf.ts';

/** The doubts of a text that stands between a title and nothing else. */
function doubts(...lines: readonly string[]): readonly string[] {
  const extent = findDocument(sourceLines(['关于办学的通知', ...lines].join('\n')));
  return doubtsOf(extent, splitParts(extent.kept), []).map(({ message }) => message);
}

describe('doubtsOf', () => {
  it('finds nothing in a sound text', () => {
    expect(
      doubts('根据《意见》（青政发〔2023〕5号），到2025年，覆盖率达到60%以上。', '一、“目标”', '（一）组建'),
    ).toEqual([]);
  });

  it.each([
    ['按照《意见〔2016〕40号）执行。', '括号或引号不成对：“…按照《意见〔201…”、“…16〕40号）执行。…”'],
    ['见青教发〔20197号文件，请执行。', '“〔20197”（第 2 行）：文号的年份括号不全，可能还缺数字'],
    ['自2018年726起施行，请执行。', '“2018年726”（第 2 行）：日期缺“月”或“日”'],
    ['自2018年7月26起施行，请执行。', '“2018年7月26”（第 2 行）：日期缺“月”或“日”'],
    ['到XX年，XX市基本解决大班额。', '“XX”（第 2 行，共 2 处）：内容被隐去，照录；不要猜填'],
    ['一般采取“1 n”形式，组建教联体。', '“1 n”（第 2 行）：数字和字母之间可能缺了“+”一类符号'],
    ['推进工作?提高质量，抓好落实。', '“?”（第 2 行）：疑为乱码，请对照原件补正'],
    ['推进工\uFFFD作，提高质量。', '“U+FFFD”（第 2 行）：疑为乱码，请对照原件补正'],
    ['推进工\u200B作，提高质量。', '“U+200B”（第 2 行）：看不见的字符，照录'],
    [
      `请与王某联系，电话${landline}。`,
      `“${landline}”（第 2 行）：像电话号码；个人电话不应公开，请核对后删去`,
    ],
    ['第一段<br>第二段，请执行。', '“<br>”（第 2 行）：像网页代码，照录为文字'],
    ['辦學(xué)要有序推進，不得冒進。', '括注里像是拼音：學(xué)（第 2 行），应是转换时混入的，照录'],
    ['按要求推进工作，在线观看，抓好落实。', '正文里夹有像推广词的字样，没有切掉；请对照原件'],
  ])('doubts %s', (line, message) => {
    expect(doubts(line)).toContain(message);
  });

  it.each([
    `组  长：${thirdPerson}（县教育局局长）`,
    `副组长：${thirdPerson}、${shortPerson}`,
    `成员：${otherPerson}、${person}`,
    `县教育局局长${thirdPerson}主持会议，各校参加。`,
    `办公室主任由${person}兼任，各科室配合。`,
    `请假：${shortPerson}`,
    `　　　　${otherPerson}　　县教育局党组成员、副局长`,
    `任命${person}为城南中学校长，另行通知。`,
    `${otherPerson}任一中教育集团总校长。`,
    `先进个人：${person}`,
    `${shortPerson}、${thirdPerson}`,
    `${person}　城南小学`,
    `${shortPerson}　　云溪县第一中学`,
    `城南小学　${person}`,
    `${person}、${shortPerson}（以上为城区学校）`,
    `优秀教师（2名）：${person} ${shortPerson}`,
    `云溪县实验小学：${person}、${shortPerson.split('').join('　')}`,
    `${otherShort.split('').join('  ')}、${shortPerson.split('').join('  ')}`,
    `集团首席督学${person}介绍了经验。`,
    `学生${person}获奖。`,
    '家长代表李先生、王女士发言。',
    `${person}，女，汉族，1980年5月生，中共党员。`,
    `城南小学校长${shortPerson}高兴地说。`,
  ])('doubts the person in %s, whose name stays', (line) => {
    expect(doubts(line)).toContain('像是有人名，照录；公开前请核对');
  });

  it.each([
    '组长：局长',
    '王庄、李集、石桥',
    '云溪县实验小学：语文、数学',
    '牵头学校：城南小学',
    '县人大代表：',
    '成员：王庄小学、李集小学',
    '由高校牵头，由石桥镇负责，由金华小学牵头。',
    '县长任副组长，各部门为成员。',
    '校长应当主持会议，抓好落实。',
  ])('finds no person in %s', (line) => {
    expect(doubts(line)).not.toContain('像是有人名，照录；公开前请核对');
  });

  it('tells a text that was copied from a PDF by its broken lines, and a page number among them', () => {
    const found = doubts(
      '为推进义务教育优质均衡发展，根据有关文件',
      '精神，结合我县实际，按照优质带动、就近组建的原',
      '则，现就集团化办学工作，提出以下实施意见，请',
      '各校，认真贯彻执行。',
      '— 1 —',
    );
    expect(found).toEqual([
      '这份文字像是按版面断行的（如从 PDF 复制，第 2、3、4 行没有写完就换行），照录为分开的段落；请在来源文件里把断开的行接好再导入',
      '“— 1 —”像印刷页码，没有切掉；若是，请删去',
    ]);
  });

  it('tells traditional text from simplified, and what is mixed in', () => {
    const found = doubts('關於辦學的說明，學校應當執行。', '学校應當執行，辦學有序。');
    expect(found[0]).toBe('正文是繁体字，像是网页转换所致；逐字照录，没有转成简体，请换用正式文本');
    expect(found[1]).toMatch(/^简体字与繁体字混用：夹有简体字“.*学.*”（第 .*3 行），也可能是乱码$/u);
  });

  it('names the one traditional character of a simplified text', () => {
    expect(doubts('学校应当执行，认真組织实施。')).toEqual([
      '简体字与繁体字混用：夹有繁体字“組”（第 2 行），也可能是乱码',
    ]);
  });

  it('tells brackets that a page break has parted in one sentence', () => {
    expect(doubts('一、措施', '(责任单位:', '市教育局)')).toEqual([
      '一对括号或引号分在前后两行（第 3 行）：像是断行，照录',
    ]);
  });

  it('finds a gap in the numbers, a name in the salutation, a missing annex and a page’s clock', () => {
    const extent = findDocument(
      sourceLines(`欢迎访问! 今天是: 2016年03月07日 星期一
对第12号建议的答复
王某代表：
您提出的建议收悉，现答复如下：
一、甲
三、乙
请填写意见表（附后），并反馈。`),
    );
    const lines = doubtsOf(extent, splitParts(extent.kept), ['读取时的话']);
    expect(lines).toEqual([
      { message: '读取时的话' },
      { line: 1, message: '页面上的“今天是”是网页时钟，没有用作任何日期' },
      { line: 3, message: '称呼里有个人姓名，照录；请决定是否公开' },
      { line: 6, message: '编号“三”前面一个同类编号是 1，中间可能缺了条款' },
      { line: 7, message: '文中提到附件，来源里没有找到附件的正文' },
    ]);
  });

  it.each([
    `尊敬的${person}代表：`,
    `${person}、${shortPerson}委员：`,
    `${shortPerson.split('').join('  ')}、${person} 委员：`,
  ])('doubts the salutation %s once', (line) => {
    const found = doubts(line).filter((each) => /人名|姓名/u.test(each));
    expect(found).toEqual(['称呼里有个人姓名，照录；请决定是否公开']);
  });

  it.each([`资产编号：${mobile}。`, `购置图书${mobile}册，投入${mobile}元。`])(
    'takes no amount and no number of a thing for a telephone: %s',
    (line) => {
      expect(doubts(line).filter((each) => each.includes('电话'))).toEqual([]);
    },
  );

  it('does not lose a paragraph that was cut with the page silently', () => {
    const text = `首页|导航
关于办学的通知
请各校遵照执行，抓好落实。
青溪县教育局
2024年5月6日
网站地图
这里还有成段的文字，看上去像是正文的一部分，不是网页的脚注，请核对。`;
    const extent = findDocument(sourceLines(text));
    const messages = doubtsOf(extent, splitParts(extent.kept), []).map(({ message }) => message);
    expect(messages).toEqual(['切掉的部分里有成段的文字，请核对是不是正文']);
  });

  it('tells a second document in the same file, and an annex whose number has none before it', () => {
    const notice = (name: string, rest: string) =>
      `关于${name}的通知\n青政发〔2024〕${rest}号\n各校：\n一、请执行。\n青溪县教育局\n2024年1月1日`;
    const messages = (text: string) => {
      const { kept, ...rest } = findDocument(sourceLines(text));
      return doubtsOf({ kept, ...rest }, splitParts(kept), []).map(({ message }) => message);
    };
    expect(messages(`${notice('甲', '1')}\n${notice('乙', '2')}`)).toEqual([
      '第 7—12 行像是另一份文件（有自己的文号或主送机关和日期），不是附件；请分成两个文件导入',
    ]);
    expect(messages(`${notice('甲', '1')}\n附件2\n考核办法\n一、考核内容。`)).toEqual([
      '有“附件2”，没有找到“附件1”',
    ]);
  });

  it('does not doubt the number of a session that stands there, nor words that only look like a clock', () => {
    expect(
      doubts('对县十七届人大三次会议第23号建议，今天是教育的开始，请办理。', '上传时间：3月10日前上传。'),
    ).toEqual([]);
  });

  it('tells of files that were attached and are not imported', () => {
    expect(doubts('请执行，抓好落实。', '附件：1.名单.docx', '青溪县教育局', '2024年5月6日')).toEqual([
      '附件“附件：1.名单.docx”是另一个文件，没有导入',
    ]);
  });
});
