import { describe, expect, it } from 'vitest';
import { linesOf, readFixture } from '../workspaceFixture.ts';

const roster = {
  'data/schools.csv':
    'school,name,place,stage,aliases\n001,遂昌中学,suichang,junior,遂中\nshiyan,实验小学,suichang,primary,\n',
  'data/groups.csv':
    'group,name,place,term,policy,clause\nzhongxue,遂昌中学教育集团,suichang,教育集团,suichang-2019,三、(一)\n',
};
const events = (...rows: readonly string[]) => ({
  'data/events.csv': ['event,place,date,title,policy,clause', ...rows, ''].join('\n'),
});

describe('a code in a cell', () => {
  it('may be everything that the workspace has', () => {
    const { workspace } = readFixture({
      ...roster,
      'data/memberships.csv': 'group,school,role\nzhongxue,001,lead\n',
    });
    expect(workspace?.rows.groups[0]?.clause).toBe('三（一）');
  });

  it('must be a place that exists', () => {
    expect(
      linesOf(events('e1,suicang,2019,成文,suichang-2019,三', 'e2,遂昌县,2019,成文,suichang-2019,三')),
    ).toEqual([
      'data/events.csv:2:place error unknown-place “地方编码”：“地方”表（data/places.csv）里查不到“suicang”；最接近的是“suichang”（遂昌县）；请改正',
      'data/events.csv:3:place error unknown-place “地方编码”：“地方”表（data/places.csv）里查不到“遂昌县”；“遂昌县”是名称，编码是“suichang”（遂昌县），这里要写编码；请改正',
    ]);
  });

  it('must be a school and a group that exist', () => {
    const lines = linesOf({
      ...roster,
      'data/memberships.csv':
        'group,school,role\nzhongxeu,遂中,lead\nzhongxue,1,member\nzhongxue,qq,member\n',
    });
    expect(lines).toEqual([
      'data/memberships.csv:2:group error unknown-group “集团编码”：“集团”表（data/groups.csv）里查不到“zhongxeu”；最接近的是“zhongxue”（遂昌中学教育集团）；请改正',
      'data/memberships.csv:2:school error unknown-school “学校编码”：“学校”表（data/schools.csv）里查不到“遂中”；“遂中”是名称，编码是“001”（遂昌中学），这里要写编码；请改正',
      'data/memberships.csv:3:school error unknown-school “学校编码”：“学校”表（data/schools.csv）里查不到“1”；是不是“001”（遂昌中学）？开头的 0 被表格软件去掉了，请把这一列设为文本；请改正',
      'data/memberships.csv:4:school error unknown-school “学校编码”：“学校”表（data/schools.csv）里查不到“qq”；请改正编码，或先在那里登记',
    ]);
  });

  it('must be a school that exists when it is a school’s own parent', () => {
    expect(
      linesOf({
        'data/schools.csv': 'school,name,place,stage,kind,parent\na1,东街校区,suichang,primary,campus,a\n',
      }),
    ).toEqual([
      'data/schools.csv:2:parent error unknown-school “所属学校”：“学校”表（data/schools.csv）里查不到“a”；请改正编码，或先在那里登记',
    ]);
  });

  it('must be a policy that has a text', () => {
    expect(
      linesOf(
        events(
          'e1,suichang,2019,成文,suichang2019,三',
          'e2,suichang,2019,成文,关于推进集团化办学的实施意见,三',
        ),
      ),
    ).toEqual([
      'data/events.csv:2:policy error unknown-policy “来源文件”：content/policies 文件夹里查不到“suichang2019”；最接近的是“suichang-2019”（关于推进集团化办学的实施意见）；请改正',
      'data/events.csv:3:policy error unknown-policy “来源文件”：content/policies 文件夹里查不到“关于推进集团化办学的实施意见”；“关于推进集团化办学的实施意见”是名称，编码是“suichang-2019”（关于推进集团化办学的实施意见），这里要写编码；请改正',
    ]);
  });

  it('must be a clause of that policy', () => {
    expect(
      linesOf(
        events('e1,suichang,2019,成文,suichang-2019,三（二）', 'e2,suichang,2019,成文,suichang-2019,六'),
      ),
    ).toEqual([
      'data/events.csv:2:clause error unknown-clause “条款”：文件“suichang-2019”里没有“三（二）”这一条；最接近的是“三（一）”；请与 content/policies/suichang-2019.mdx 里的 <Clause path> 核对',
      'data/events.csv:3:clause error unknown-clause “条款”：文件“suichang-2019”里没有“六”这一条；请与 content/policies/suichang-2019.mdx 里的 <Clause path> 核对',
    ]);
  });

  it('is looked up clause by clause where a cell names several', () => {
    const header = 'target,place,indicator,requirement,policy,clause,phrase,also';
    const row = 'suichang,group_count,5个,suichang-2019,三,组建5个';
    const { workspace } = readFixture({ 'data/targets.csv': `${header}\nt1,${row},三、(一)；三\n` });
    expect(workspace?.rows.targets[0]?.also).toEqual(['三（一）', '三']);
    expect(linesOf({ 'data/targets.csv': `${header}\nt1,${row},三（一）;四\n` })).toMatchObject([
      expect.stringMatching(/^data\/targets\.csv:2:also error unknown-clause .*没有“四”这一条/u),
    ]);
  });

  it('may not be a clause of no policy', () => {
    expect(
      linesOf({ 'data/groups.csv': 'group,name,place,term,policy,clause\ng,甲集团,suichang,教育集团,,三\n' }),
    ).toEqual([
      'data/groups.csv:2:clause error clause-without-policy “条款”写了“三”，却没有写是哪份文件的；请补上文件编码',
    ]);
  });

  it('must be an indicator that the code or the workspace declares', () => {
    const header = 'place,indicator,stages,counting';
    expect(
      linesOf({
        'data/indicators.csv':
          'indicator,title,unit,definition\ndigital_campus_rate,数字校园达标率,%,达标学校的比例。\n',
        'data/denominators.csv': `${header}\nsuichang,school_coverage_rate,primary,unit\nsuichang,digital_campus_rate,primary,unit\nsuichang,数字校园达标率,primary,unit\nsuichang,coverage_rate,primary,unit\n`,
      }),
    ).toEqual([
      'data/denominators.csv:4:indicator error unknown-indicator “指标编码”：公报的指标和“文件指标”表（data/indicators.csv）里查不到“数字校园达标率”；“数字校园达标率”是名称，编码是“digital_campus_rate”（数字校园达标率），这里要写编码；请改正；若是另一个指标，请先在 data/indicators.csv 里登记一行',
      'data/denominators.csv:5:indicator error unknown-indicator “指标编码”：公报的指标和“文件指标”表（data/indicators.csv）里查不到“coverage_rate”；最接近的是“school_coverage_rate”；请改正；若是另一个指标，请先在 data/indicators.csv 里登记一行',
    ]);
  });
});

describe('a fault at one end', () => {
  it('is not reported again at the other', () => {
    expect(
      linesOf({
        ...events('e1,suichang,2019,成文,suichang-2019,三'),
        'content/policies/suichang-2019.mdx': '没有文件头',
      }),
    ).toEqual([
      'content/policies/suichang-2019.mdx:1: error missing-front-matter 文件开头应当有两行 ---，中间写 title 等各项；请补上',
    ]);
    expect(linesOf({ ...events('e1,suichang,2019,成文,suichang-2019,三'), 'data/places.csv': '' })).toEqual([
      'data/places.csv:0: error empty-file 文件是空的；请填好再放进来，用不到就删掉',
    ]);
  });

  it('does not keep the row’s other cells from being looked up', () => {
    expect(linesOf(events('e1,suicang,去年,成文,suichang-2019,三'))).toEqual([
      'data/events.csv:2:date error bad-value “日期”：日期“去年”读不懂；请写成 2019、2019-01 或 2019-01-21 的样子',
      'data/events.csv:2:place error unknown-place “地方编码”：“地方”表（data/places.csv）里查不到“suicang”；最接近的是“suichang”（遂昌县）；请改正',
    ]);
  });
});
