import { code, list, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 用语: which document defines which term how, and which terms may not be merged. */
export const vocabulary = defineTable({
  name: 'vocabulary',
  title: '用语',
  description: '各地文件的用语和它们的含义；同一个词在两份文件里可以不是一回事。',
  required: false,
  key: ['place', 'dimension', 'term'],
  columns: {
    term: text.required({ title: '用语', description: '文件里的词。' }),
    dimension: text.required({ title: '用语类别', description: '类型、紧密程度、组建方式等。' }),
    place: code.required({ title: '地方编码', description: '哪里的文件。', references: 'places' }),
    definition: text.required({ title: '含义', description: '用我们自己的话说明文件的意思。' }),
    policy: code.required({ title: '来源文件', description: '文件编码。', references: 'policies' }),
    clause: text.required({ title: '条款', description: '文件中的条款。', references: 'clauses' }),
    related: list.optional({ title: '相关用语', description: '有关的用语，写成 地方:用语，用分号隔开。' }),
    not_same_as: list.optional({ title: '不可混同', description: '不可并作一谈的用语，写成 地方:用语。' }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
  },
});

export type VocabularyRow = RowOf<typeof vocabulary>;
