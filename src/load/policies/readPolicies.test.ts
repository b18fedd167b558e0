import { describe, expect, it } from 'vitest';
import { linesOf, readFixture } from '../workspaceFixture.ts';

const policy = (frontMatter: string, body = '') => ({
  'content/policies/suichang-2019.mdx': `---\n${frontMatter}\n---\n${body}`,
});

describe('the policies of a workspace', () => {
  it('are read with front matter, clauses and figures, sorted by id', () => {
    const { workspace } = readFixture({
      ...policy(
        'title: 实施意见\nnumber: 遂教发〔2019〕7号\nsigned: 2019-01-21\nplaces: suichang\nbasis:\n  - 国务院关于统筹推进的若干意见',
        '<Clause path="一">\n\n## 一、目标\n\n<Fig id="a" />\n\n</Clause>',
      ),
      'content/policies/handan-2018.mdx': '---\ntitle: 答复\n---\n',
    });
    expect(workspace?.policies).toEqual([
      {
        id: 'handan-2018',
        file: 'content/policies/handan-2018.mdx',
        title: '答复',
        clauses: [],
        printedFigures: [],
      },
      {
        id: 'suichang-2019',
        file: 'content/policies/suichang-2019.mdx',
        title: '实施意见',
        number: '遂教发〔2019〕7号',
        signed: '2019-01-21',
        places: ['suichang'],
        basis: [{ title: '国务院关于统筹推进的若干意见' }],
        clauses: [
          { policy: 'suichang-2019', path: '一', anchor: 'clause-1', title: '一、目标', depth: 1, line: 9 },
        ],
        printedFigures: [{ id: 'a', line: 13 }],
      },
    ]);
  });

  it('are optional', () => {
    expect(readFixture({ 'content/policies/suichang-2019.mdx': null }).workspace?.policies).toEqual([]);
  });

  it('must begin with front matter', () => {
    expect(linesOf({ 'content/policies/suichang-2019.mdx': '# 实施意见\n' })).toEqual([
      'content/policies/suichang-2019.mdx:1: error missing-front-matter 文件开头应当有两行 ---，中间写 title 等各项；请补上',
    ]);
  });

  it('must have a title and readable dates', () => {
    expect(linesOf(policy('kind: opinion\nsigned: 2019年1月21日'))).toEqual([
      'content/policies/suichang-2019.mdx:2:title error missing-key 缺少必填的“title”；请加一行“title: …”',
      'content/policies/suichang-2019.mdx:3:signed error bad-value “signed”日期请写成 2019、2019-01 或 2019-01-21 的样子；来源隐去的写 [r]',
    ]);
  });

  it('say where in a list something is wrong', () => {
    expect(
      linesOf(policy('title: 意见\ndamage:\n  - { where: 文号, printed: 遂教发 }\n  - { where: 题名 }')),
    ).toEqual([
      'content/policies/suichang-2019.mdx:3:damage.1.printed error bad-value “damage 第 2 条 printed”应当是一行文字',
    ]);
  });

  it('say which key of a list’s entry is not known', () => {
    expect(
      linesOf(
        policy('title: 意见\nbasis:\n  - { titel: 决定, title: 决定 }\n  - { number: 国发〔2016〕40号 }'),
      ),
    ).toEqual([
      'content/policies/suichang-2019.mdx:3:basis.0 error bad-value “basis 第 1 条”里面有不认识的项：“titel”；请检查拼写',
      'content/policies/suichang-2019.mdx:3:basis.1.title error bad-value “basis 第 2 条 title”应当是一行文字',
    ]);
  });

  it('warn of a key that nobody reads', () => {
    expect(linesOf(policy('title: 意见\nissue: 县教育局'))).toEqual([
      'content/policies/suichang-2019.mdx:3:issue warning unknown-key 不认识“issue”这一项，没有用到它；是不是“issuer”或“issued”？',
    ]);
  });

  it('warn of everything that is still to be reviewed, and remember it', () => {
    const files = policy('title: 意见\n# 待核：文种按标题推定\nkind: opinion\n# 一句说明\n# 待核 places');
    expect(linesOf(files)).toEqual([
      'content/policies/suichang-2019.mdx:3: warning unreviewed 待核：文种按标题推定；核对后删去这一行，全部删去以前，网页上写明这份文件未经核对',
      'content/policies/suichang-2019.mdx:6: warning unreviewed 待核：places；核对后删去这一行，全部删去以前，网页上写明这份文件未经核对',
    ]);
    expect(readFixture(files).workspace?.policies[0]?.pending).toEqual(['文种按标题推定', 'places']);
  });

  it('may only name places that exist', () => {
    expect(linesOf(policy('title: 意见\nplaces: [suichang, 丽水市]'))).toEqual([
      'content/policies/suichang-2019.mdx:3:places error unknown-place “places”：“地方”表（data/places.csv）里查不到“丽水市”；“丽水市”是名称，编码是“lishui”（丽水市），这里要写编码；请改正',
    ]);
  });

  it('must have file names that are codes and end in .mdx', () => {
    expect(
      linesOf({
        'content/policies/实施 意见.mdx': '---\ntitle: x\n---\n',
        'content/policies/handan-2018.md': '---\ntitle: x\n---\n',
        'content/policies/photo.jpg': 'x',
      }),
    ).toEqual([
      'content/policies/handan-2018.md:0: error unknown-file 这个文件不会被读取；扩展名请写成小写的 .mdx',
      'content/policies/实施 意见.mdx:0: error bad-file-name 文件名就是它的编码，请改名：编码“实施 意见”含有不允许的字符；只能用字母、汉字、数字和 - _ .，不能有空格、斜杠',
    ]);
  });

  it('are files', () => {
    expect(linesOf({ 'content/policies/suichang-2019.mdx': 'folder' })).toEqual([
      'content/policies/suichang-2019.mdx:0: error is-folder 这里应当是一个文件，却是一个文件夹；请改名或移走',
    ]);
  });
});

describe('a longer explanation of an indicator', () => {
  it('is listed with its file', () => {
    expect(
      readFixture({ 'content/indicators/group_count.mdx': '集团数。' }).workspace?.indicatorNotes,
    ).toEqual([{ indicator: 'group_count', file: 'content/indicators/group_count.mdx' }]);
  });

  it('must explain an indicator that exists', () => {
    expect(linesOf({ 'content/indicators/groups_count.mdx': '集团数。' })).toEqual([
      'content/indicators/groups_count.mdx:0: error unknown-indicator 没有编码为“groups_count”的指标可供说明；最接近的是“group_count”；请改正文件名',
    ]);
  });
});
