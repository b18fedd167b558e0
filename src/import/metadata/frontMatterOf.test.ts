import { describe, expect, it } from 'vitest';
import { policyFrontMatter } from '../../domain/PolicyDocument.ts';
import { ProblemList } from '../../load/ProblemList.ts';
import { splitFrontMatter } from '../../load/policies/splitFrontMatter.ts';
import { checkMapping } from '../../load/yaml/checkMapping.ts';
import { readYaml } from '../../load/yaml/readYaml.ts';
import { contact, digits, somebody, wang } from '../document/inventedPersons.ts';
import { importPolicy } from '../importPolicy.ts';

/** The front matter of an imported text, read as the site reads it; and its reminders. */
function frontMatter(text: string, declared: readonly string[] = [], place?: string) {
  const { mdx, id } = importPolicy(
    { name: '来源', text, declared, remarks: [] },
    { id: undefined, place, indicators: [] },
  );
  const written = splitFrontMatter(mdx)?.frontMatter ?? '';
  const problems = new ProblemList();
  const mapping = readYaml(written, 'x.mdx', 1, problems);
  const settings = mapping && checkMapping(mapping, policyFrontMatter, 'x.mdx', problems);
  expect(problems.all).toEqual([]);
  return { id, settings, checks: written.split('\n').filter((line) => line.startsWith('# 待核：')) };
}

const notice = `您的位置:首页>正文
索引号: 01145999A/2024-00012 主题分类: 教育
发文日期: 2024年08月16日 效力状态: 有效
青溪县教育局关于做好集团化办学工作的通知
青教发〔2024〕12号
各学校:
根据《青溪县人民政府关于办学的意见》（青政发〔2023〕5号），现就有关事项通知如下:
一、目标
覆盖率达到60%以上。
青溪县教育局
2024年5月6日`;

describe('the front matter of an imported document', () => {
  it('holds what the head, the signature and the page’s table say', () => {
    const { id, settings } = frontMatter(notice, [], 'qingxi');
    expect(id).toBe('policy-2024-12');
    expect(settings).toMatchObject({
      title: '青溪县教育局关于做好集团化办学工作的通知',
      kind: 'notice',
      issuer: '青溪县教育局',
      number: '青教发〔2024〕12号',
      index_number: '01145999A/2024-00012',
      topic: '教育',
      signed: '2024-05-06',
      issued: '2024-08-16',
      status: 'effective',
      source_kind: 'official_document',
      source_grade: 'unknown',
      text: 'full',
      places: ['qingxi'],
      basis: [
        {
          title: '青溪县人民政府关于办学的意见',
          number: '青政发〔2023〕5号',
          printed: '《青溪县人民政府关于办学的意见》（青政发〔2023〕5号）',
          clause: '引言',
        },
      ],
    });
    expect(settings).not.toHaveProperty('published');
  });

  it('marks what is uncertain, the date that differs from the signature among it', () => {
    const { checks } = frontMatter(notice);
    expect(checks).toContain('# 待核：页面信息栏的发文日期与落款日期不同，请核对它标的是什么');
    expect(checks).toContain('# 待核：published（发布日期没有找到）');
    expect(checks).toContain('# 待核：places（这份文件管的地方，写地方编码，如 [suichang]）');
  });

  it('mends a damaged number and date, keeps them as printed, and says so on the page', () => {
    const { id, settings, checks } = frontMatter(`对第12号建议的答复
青教办2018〕57
提出的建议收悉，现答复如下：
一、措施
青溪市教育局
2018年726`);
    expect(id).toBe('policy-2018-07-26');
    expect(settings).toMatchObject({
      kind: 'reply',
      number: '青教办〔2018〕57号',
      printed_number: '青教办2018〕57',
      signed: '2018-07-26',
      source_kind: 'reply',
      damage: [
        { where: '文号', printed: '青教办2018〕57', read_as: '青教办〔2018〕57号' },
        { where: '落款日期', printed: '2018年726', read_as: '2018-07-26' },
      ],
    });
    expect(checks).toContain('# 待核：印作“2018年726”，只有一种合法读法，请对照原件');
  });

  it('uses neither the page’s clock nor the date of an upload', () => {
    const { settings } = frontMatter(`欢迎访问! 今天是: 2016年03月07日 星期一
上传人:b 文档编号:1 上传时间:2022-12-15 格式:DOCX
关于办学的实施意见(最新)
为推进工作，提出意见。
一、目标`);
    expect(settings).toMatchObject({
      title: '关于办学的实施意见',
      printed_title: '关于办学的实施意见(最新)',
      source_kind: 'third_party_copy',
      source_grade: 'third_party_copy',
    });
    for (const date of ['signed', 'issued', 'published']) expect(settings).not.toHaveProperty(date);
  });

  it('takes the date that a page’s own metadata declare as the date of publication, to be checked', () => {
    const { settings, checks } = frontMatter('关于办学的实施意见\n为推进工作，提出意见。', [
      '发布时间: 2024-03-08 10:20',
    ]);
    expect(settings).toMatchObject({ published: '2024-03-08' });
    expect(checks).toContain('# 待核：按页面所标日期填写，请核对是这份文件的发布日期');
  });

  it('tells readers what was left out only where something was', () => {
    const letter = '对第12号建议的答复\n提出的建议收悉，现答复如下：\n一、措施\n青溪市教育局\n2018年7月26日';
    expect(frontMatter(letter).settings?.source_note).toBe('由导入命令从来源读入，正文逐字保留。');
    expect(
      frontMatter(`${letter}\n${contact}：${wang.slice(0, 1)}${somebody.slice(2)} ${digits}`).settings
        ?.source_note,
    ).toBe('由导入命令从来源读入，收录的文字未作改动；签发人、联系人或电话 1 行没有收录。');
  });

  it('splits joint issuers, whoever stands on one line', () => {
    const text =
      '关于办学的通知\n请各校遵照执行，抓好落实。\n甲市教育局　甲市财政局\n甲市人力资源和社会保障局\n2024年3月1日';
    expect(frontMatter(text).settings?.issuer).toBe('甲市教育局、甲市财政局、甲市人力资源和社会保障局');
  });

  it('takes the first short line for a title where none ends as one, and asks', () => {
    const { settings, checks } = frontMatter('集团化办学工作情况\n一年来，全县推进集团化办学。');
    expect(settings?.title).toBe('集团化办学工作情况');
    expect(checks).toContain('# 待核：没有认出标题，暂用页面信息栏、开头一行或文件名');
  });

  it('does not claim an origin that the file does not show', () => {
    const { settings, checks } = frontMatter('集团化办学工作情况\n一年来，全县推进集团化办学。');
    expect(settings).toMatchObject({ source_grade: 'unknown', text: 'full' });
    expect(settings).not.toHaveProperty('source_kind');
    expect(checks.filter((check) => check.includes('source_kind'))).toHaveLength(1);
  });

  it('stays readable YAML whatever a title holds', () => {
    const title = "关于“A” # {x} [y] \\ ' & * | > % @ `的通知";
    expect(frontMatter(`${title}\n现将有关事项通知如下，请遵照执行。`).settings?.title).toBe(title);
  });

  it('names a document without number and date after its file', () => {
    expect(frontMatter('一段没有标题的文字，也没有日期。').id).toBe('policy-来源');
  });

  it.each(['文号：青教案〔2024〕58号', '类别：A　　青教案〔2024〕58号', '青教案〔2024〕58号 办理结果：A'])(
    'reads the number of a reply out of the line %s',
    (line) => {
      const { settings } = frontMatter(
        `关于第58号提案的答复\n${line}\n某委员：\n您提出的提案收悉，现答复如下。`,
      );
      expect(settings?.number).toBe('青教案〔2024〕58号');
    },
  );
});
