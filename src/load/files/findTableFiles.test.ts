import { describe, expect, it } from 'vitest';
import { linesOf, readFixture } from '../workspaceFixture.ts';

describe('the files of a table', () => {
  it('are one file, or all files of a folder, by name', () => {
    const { workspace, problems } = readFixture({
      'data/schools/b.csv': 'school,name,place,stage\n002,实验小学,suichang,primary\n',
      'data/schools/a.csv': 'school,name,place,stage\n001,遂昌中学,suichang,junior\n',
    });
    expect(problems).toEqual([]);
    expect(workspace?.rows.schools.map(({ school, file }) => [school, file])).toEqual([
      ['001', 'data/schools/a.csv'],
      ['002', 'data/schools/b.csv'],
    ]);
    expect(workspace?.rows.enrolments).toEqual([]);
  });

  it('may not be both', () => {
    expect(
      linesOf({
        'data/schools.csv': 'school,name,place,stage\n001,遂昌中学,suichang,junior\n',
        'data/schools/b.csv': 'school,name,place,stage\n002,实验小学,suichang,primary\n',
      }),
    ).toEqual([
      'data/schools.csv:0: error file-and-folder 既有 data/schools.csv 又有 data/schools 文件夹，不知以哪个为准；请只留一处',
    ]);
  });

  it('must be there for places', () => {
    expect(linesOf({ 'data/places.csv': null })).toEqual([
      'data/places.csv:0: error missing-file 缺少“地方”表；请在 data 文件夹里放一个 places.csv',
    ]);
  });

  it('may not have a mistyped name', () => {
    const header = 'school,name,place,stage\n';
    expect(linesOf({ 'data/school.csv': header })).toEqual([
      'data/school.csv:0: error unknown-file 没有名叫“school”的表，这个文件不会被读取；是不是“schools.csv”（学校）？',
    ]);
    expect(linesOf({ 'data/学校.csv': header })).toEqual([
      'data/学校.csv:0: error unknown-file 没有名叫“学校”的表，这个文件不会被读取；是不是“schools.csv”（学校）？',
    ]);
    expect(linesOf({ 'data/Schools.CSV': header })).toEqual([
      'data/Schools.CSV:0: error unknown-file 没有名叫“Schools”的表，这个文件不会被读取；是不是“schools.csv”（学校）？',
    ]);
    expect(linesOf({ 'data/enrollments/2023.csv': header })).toEqual([
      'data/enrollments:0: error unknown-file 没有名叫“enrollments”的表，这个文件不会被读取；是不是“enrolments”（在校生）？',
    ]);
    expect(linesOf({ 'data/汇总.csv': header })).toEqual([
      'data/汇总.csv:0: error unknown-file 没有名叫“汇总”的表，这个文件不会被读取；表名可以是：places、schools、groups、memberships、enrolments、assessments、denominators、indicators、observations、targets、vocabulary、measures、events',
    ]);
  });

  it('may not be a spreadsheet that was never saved as CSV', () => {
    const advice = '电子表格不会被直接读取；请打开它，“另存为”格式选“CSV UTF-8（逗号分隔）”';
    expect(linesOf({ 'data/schools.xlsx': 'PK' })).toEqual([`data/schools.xlsx:0: error not-csv ${advice}`]);
    expect(linesOf({ 'data/schools/a.et': 'x' })).toEqual([`data/schools/a.et:0: error not-csv ${advice}`]);
    expect(linesOf({ 'data/places.xlsx': 'PK', 'data/草稿.xlsx': 'PK' })).toEqual([]);
  });

  it('may not be folders', () => {
    const message = '这里应当是一个文件，却是一个文件夹；请改名或移走';
    expect(linesOf({ 'data/schools.csv': 'folder' })).toEqual([
      `data/schools.csv:0: error is-folder ${message}`,
    ]);
    expect(linesOf({ 'data/schools/a.csv': 'folder' })).toEqual([
      `data/schools/a.csv:0: error is-folder ${message}`,
    ]);
    expect(linesOf({ 'data/schools/2023/a.csv': 'x' })).toEqual([
      'data/schools/2023:0: error unknown-file 这一层里不再有文件夹，里面的文件不会被读取；请移上来',
    ]);
  });

  it('leave hidden and lock files alone', () => {
    expect(
      linesOf({ 'data/.~lock.places.csv#': 'x', 'data/~$schools.csv': 'x', 'data/._x.csv': 'x' }),
    ).toEqual([]);
  });

  it('need a data folder that is a folder', () => {
    expect(linesOf({ 'data/places.csv': null, data: 'x' })).toEqual([
      'data:0: error is-file 这里应当是一个文件夹，却是一个文件；请改名或移走',
      'data/places.csv:0: error missing-file 缺少“地方”表；请在 data 文件夹里放一个 places.csv',
    ]);
  });
});

describe('a file that cannot be read', () => {
  it('is empty', () => {
    const message = '文件是空的；请填好再放进来，用不到就删掉';
    expect(linesOf({ 'data/places.csv': '' })).toEqual([`data/places.csv:0: error empty-file ${message}`]);
    expect(linesOf({ 'data/schools.csv': ' \r\n\r\n' })).toEqual([
      `data/schools.csv:0: error empty-file ${message}`,
    ]);
  });

  it('holds a NUL byte', () => {
    expect(linesOf({ 'data/places.csv': 'place,name,level\nsui\u0000chang,遂昌县,county\n' })).toEqual([
      'data/places.csv:2: error nul-byte 文件里有空字节（NUL），多半不是文本，或已损坏；请打开检查这一行，再在 Excel 或 WPS 里“另存为”，格式选“CSV UTF-8（逗号分隔）”',
    ]);
  });
});
