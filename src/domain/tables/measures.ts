import { code, list, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 措施: a document's measures and the units responsible for each. */
export const measures = defineTable({
  name: 'measures',
  title: '措施',
  description: '文件的各项措施和责任单位。',
  required: false,
  key: ['measure'],
  columns: {
    measure: code.required({ title: '措施编码', description: '这一行的编码。' }),
    policy: code.required({ title: '来源文件', description: '文件编码。', references: 'policies' }),
    clause: text.required({ title: '条款', description: '文件中的条款。', references: 'clauses' }),
    title: text.required({ title: '措施', description: '措施的名称。' }),
    units: list.required({ title: '责任单位', description: '用分号隔开。' }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
  },
});

export type MeasureRow = RowOf<typeof measures>;
