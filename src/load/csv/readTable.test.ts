import { describe, expect, it } from 'vitest';
import { linesOf, readFixture } from '../workspaceFixture.ts';

const schools = (...rows: readonly string[]) => ({
  'data/schools.csv': ['school,name,place,stage,opened', ...rows].join('\n'),
});

describe('the rows of a table', () => {
  it('are read with their values, file and row number', () => {
    const { workspace } = readFixture(
      schools('001,遂昌中学,suichang,初中,1956', '', '002,"实验\n小学", suichang　,[x],'),
    );
    expect(workspace?.rows.schools).toEqual([
      {
        school: '001',
        name: '遂昌中学',
        place: 'suichang',
        stage: 'junior',
        kind: undefined,
        parent: undefined,
        ownership: undefined,
        locale: undefined,
        opened: '1956',
        closed: undefined,
        aliases: undefined,
        file: 'data/schools.csv',
        row: 2,
      },
      {
        school: '002',
        name: '实验\n小学',
        place: 'suichang',
        stage: 'x',
        kind: undefined,
        parent: undefined,
        ownership: undefined,
        locale: undefined,
        opened: undefined,
        closed: undefined,
        aliases: undefined,
        file: 'data/schools.csv',
        row: 4,
      },
    ]);
  });

  it('that are blank are skipped and still counted', () => {
    expect(
      linesOf(schools('001,遂昌中学,suichang,junior,', '', ',　,,,', '002,实验小学,suichang,primary,去年')),
    ).toEqual([
      'data/schools.csv:5:opened error bad-value “开办日期”：日期“去年”读不懂；请写成 2019、2019-01 或 2019-01-21 的样子',
    ]);
  });

  it('lose invisible characters that came with copied text', () => {
    const { workspace } = readFixture(schools('0\u200B01,遂昌\uFEFF中学,suichang\u200D,junior,'));
    expect(workspace?.rows.schools.map(({ school, name, place }) => [school, name, place])).toEqual([
      ['001', '遂昌中学', 'suichang'],
    ]);
  });

  it('may not have too few cells', () => {
    expect(linesOf(schools('001,遂昌中学,suichang'))).toEqual([
      'data/schools.csv:2: error too-few-cells 这一行只有 3 格，表头有 5 列；没有内容的格也要用半角逗号占位',
    ]);
    expect(linesOf(schools('001,遂昌中学，suichang,junior,'))).toEqual([
      'data/schools.csv:2: error too-few-cells 这一行只有 4 格，表头有 5 列；没有内容的格也要用半角逗号占位；请看看是不是把半角逗号打成了全角“，”',
    ]);
  });

  it('may not have cells beyond the header, unless they are blank', () => {
    expect(linesOf(schools('001,遂昌中学,suichang,junior,1956,,　'))).toEqual([]);
    expect(linesOf(schools('001,遂昌中学,东街校区,suichang,junior,1956'))).toEqual([
      'data/schools.csv:2: error too-many-cells 这一行有 6 格，表头只有 5 列，多出的是“1956”；多半是某一格里有半角逗号，请给那一格加上半角双引号',
    ]);
  });

  it('must have their required cells filled', () => {
    expect(linesOf(schools('001,　,suichang,junior,'))).toEqual([
      'data/schools.csv:2:name error blank-cell “学校名称”是必填的，这里空着；请补上',
    ]);
  });

  it('report every faulty cell, each in its column', () => {
    expect(linesOf(schools('a/b,遂昌中学,suichang,大学,1956/9/1'))).toEqual([
      'data/schools.csv:2:school error bad-value “学校编码”：编码“a/b”含有不允许的字符；只能用字母、汉字、数字和 - _ .，不能有空格、斜杠',
      'data/schools.csv:2:stage error bad-value “学段”：“大学”不在允许的取值里；可以写：kindergarten 幼儿园、primary 小学、junior 初中、nine_year 九年一贯制、senior 高中、complete 完全中学、twelve_year 十二年一贯制、special 特殊教育',
      'data/schools.csv:2:opened error bad-value “开办日期”：日期“1956/9/1”读不懂；请写成 2019、2019-01 或 2019-01-21 的样子',
    ]);
  });

  it('recognise a code that a spreadsheet has turned into scientific notation', () => {
    expect(linesOf(schools('3.31123E+11,遂昌中学,suichang,junior,'))).toEqual([
      'data/schools.csv:2:school error scientific-notation “学校编码”：编码“3.31123E+11”被表格软件变成了科学计数；请把这一列设为文本，再照原样重填',
    ]);
  });

  it('may not share a key: the first row is named', () => {
    expect(linesOf(schools('001,遂昌中学,suichang,junior,', '', '001,实验小学,suichang,primary,'))).toEqual([
      'data/schools.csv:4:school error duplicate-id 与第 2 行重复：两行的“学校编码”都是“001”；请删去一行，或改正其中一个',
    ]);
  });

  it('may not share a key of several columns', () => {
    const lines = linesOf({
      ...schools('001,遂昌中学,suichang,junior,'),
      'data/enrolments.csv': 'school,year,students\n001,2023,900\n001,2024,910\n001,2023,905\n',
      'data/groups.csv': 'group,name,place,term\ng1,遂昌中学教育集团,suichang,教育集团\n',
      'data/memberships.csv': 'group,school,role,joined\ng1,001,lead,\ng1,001,lead,\n',
    });
    expect(lines).toEqual([
      'data/enrolments.csv:4:school error duplicate-id 与第 2 行重复：两行的“学校编码”都是“001”、“年份”都是“2023”；请删去一行，或改正其中一个',
      'data/memberships.csv:3:group error duplicate-id 与第 2 行重复：两行的“集团编码”都是“g1”、“学校编码”都是“001”、“成员身份”都是“lead”、“加入日期”都空着；请删去一行，或改正其中一个',
    ]);
  });

  it('may not share a key across the files of a table', () => {
    const header = 'school,name,place,stage';
    expect(
      linesOf({
        'data/schools/a.csv': `${header}\n001,遂昌中学,suichang,junior\n`,
        'data/schools/b.csv': `${header}\n001,实验小学,suichang,primary\n`,
      }),
    ).toEqual([
      'data/schools/b.csv:2:school error duplicate-id 与 data/schools/a.csv 第 2 行重复：两行的“学校编码”都是“001”；请删去一行，或改正其中一个',
    ]);
  });

  it('after an unclosed quote cannot be read, and nothing is said of what they might define', () => {
    const lines = linesOf({
      ...schools('"001,遂昌中学,suichang,junior,', '002,实验小学,suichang,primary,'),
      'data/enrolments.csv': 'school,year,students\n002,2023,900\n',
    });
    expect(lines).toEqual([
      'data/schools.csv:2: error broken-quotes 这一行有一个双引号没有配对，后面的内容都被并进了一格；请补上或去掉它',
    ]);
  });

  it('with a fault of their own are still known to other tables', () => {
    const lines = linesOf({
      ...schools('001,遂昌中学,suichang,junior'),
      'data/enrolments.csv': 'school,year,students\n001,2023,900\n',
    });
    expect(lines).toEqual([
      'data/schools.csv:2: error too-few-cells 这一行只有 4 格，表头有 5 列；没有内容的格也要用半角逗号占位',
    ]);
  });
});

describe('a table without rows', () => {
  it('is a warning, so that an empty file is not taken for data', () => {
    expect(linesOf({ 'data/events.csv': 'event,place,date,title,policy,clause\n\n' })).toEqual([
      'data/events.csv:1: warning no-rows “大事”表只有表头，没有数据；用不到就删去这个文件',
    ]);
  });

  it('is an error when the table is required', () => {
    expect(
      linesOf({ 'data/places.csv': 'place,name,level\n', 'content/policies/suichang-2019.mdx': null }),
    ).toEqual(['data/places.csv:1: error no-rows “地方”表只有表头，没有数据；至少要有一行']);
  });
});
