import { dateBases } from '../lists/dateBases.ts';
import { choice, code, date, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 大事: dated events and phases. */
export const events = defineTable({
  name: 'events',
  title: '大事',
  description: '有日期的事件和阶段。',
  required: false,
  key: ['event'],
  columns: {
    event: code.required({ title: '事件编码', description: '这一行的编码。' }),
    place: code.required({ title: '地方编码', description: '在哪里。', references: 'places' }),
    date: date.required({ title: '日期', description: '发生或开始的日期。' }),
    title: text.required({ title: '事件', description: '一句话。' }),
    policy: code.required({ title: '来源文件', description: '文件编码。', references: 'policies' }),
    clause: text.required({ title: '条款', description: '文件中的条款。', references: 'clauses' }),
    end: date.optional({ title: '结束日期', description: '阶段结束的日期。' }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
    date_basis: choice(dateBases).optional({
      title: '日期依据',
      description: '日期是文件写明的还是推定的（如由“去年”推出）；留空为写明。',
    }),
  },
});

export type EventRow = RowOf<typeof events>;
