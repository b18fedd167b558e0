import { countings } from '../lists/countings.ts';
import { ownerships } from '../lists/ownerships.ts';
import { stages } from '../lists/stages.ts';
import { choice, choices, code, list, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 口径: what a place's rates are rates of. Without a row here there is no rate. */
export const denominators = defineTable({
  name: 'denominators',
  title: '统计口径',
  description: '各地各项比率的分母：含哪些学段、校区是否并入所属学校、哪些类型的集团算数。',
  required: false,
  key: ['place', 'indicator'],
  columns: {
    place: code.required({
      title: '地方编码',
      description: '适用的地方；未另行声明的下级地方沿用。',
      references: 'places',
    }),
    indicator: code.required({ title: '指标编码', description: '适用的指标。', references: 'indicators' }),
    stages: choices(stages).required({ title: '包含学段', description: '计入分母的学段，用分号隔开。' }),
    counting: choice(countings).required({
      title: '计数单位',
      description: '按法人学校计（校区并入）或按办学单位计。',
    }),
    terms: list.optional({ title: '计入的类型', description: '哪些名称类型的集团算数；留空为全部。' }),
    ownership: choices(ownerships).optional({
      title: '办学性质',
      description: '计入公办、民办或两者；留空为两者。',
    }),
    policy: code.optional({ title: '依据文件', description: '文件编码。', references: 'policies' }),
    clause: text.optional({ title: '条款', description: '文件中的条款。', references: 'clauses' }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
  },
});

export type DenominatorRow = RowOf<typeof denominators>;
