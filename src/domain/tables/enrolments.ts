import { code, count, year } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 在校生: students, teachers and classes of a school at the end of a year. */
export const enrolments = defineTable({
  name: 'enrolments',
  title: '在校生',
  description: '各校各年年末的在校生、专任教师和班数。',
  required: false,
  key: ['school', 'year'],
  columns: {
    school: code.required({ title: '学校编码', description: '学校的编码。', references: 'schools' }),
    year: year.required({ title: '年份', description: '四位年份，数为该年年末数。' }),
    students: count.required({ title: '在校生数', description: '人；没有数时写 [x]、[z]、[c] 或 [r]。' }),
    teachers: count.optional({ title: '专任教师数', description: '人。' }),
    classes: count.optional({ title: '班数', description: '个。' }),
    large_classes: count.optional({ title: '大班额班数', description: '个，超过 55 人的班；不应多于班数。' }),
  },
});

export type EnrolmentRow = RowOf<typeof enrolments>;
