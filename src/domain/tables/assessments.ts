import { code, text, year } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 考核: a group's grade in a year. */
export const assessments = defineTable({
  name: 'assessments',
  title: '集团考核',
  description: '各集团各年的考核等次。',
  required: false,
  key: ['group', 'year'],
  columns: {
    group: code.required({ title: '集团编码', description: '集团的编码。', references: 'groups' }),
    year: year.required({ title: '年份', description: '考核年份。' }),
    grade: text.required({ title: '考核等次', description: '当地的等次名称，如 优秀、良好、合格、不合格。' }),
  },
});

export type AssessmentRow = RowOf<typeof assessments>;
