import { dateBases } from '../lists/dateBases.ts';
import { choice, code, date, text } from '../table/columns.ts';
import { breakdown, figure, period, unit } from '../table/printedColumns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 文件数据: numbers that documents print, each with the clause and the phrase that carry it. */
export const observations = defineTable({
  name: 'observations',
  title: '文件数据',
  description: '政策、答复和公报里印出来的统计数，每行一个，照原样抄录。',
  required: false,
  key: ['observation'],
  columns: {
    observation: code.required({ title: '数据编码', description: '这一行的编码。' }),
    place: code.required({ title: '地方编码', description: '数据所说的地方。', references: 'places' }),
    indicator: code.required({
      title: '指标编码',
      description: '数据所属的指标。',
      references: 'indicators',
    }),
    period: period.required({
      title: '期间',
      description: '数据所说的年、月或日；来源没写的写 [x]，隐去的写 [r]。',
    }),
    value: figure.required({ title: '数值', description: '照文件写，连同“以上、余、多、约”等字样和量词。' }),
    policy: code.required({ title: '来源文件', description: '文件编码。', references: 'policies' }),
    clause: text.required({
      title: '条款',
      description: '文件中的条款，如 一1、三（二）。',
      references: 'clauses',
    }),
    phrase: text.required({ title: '原文短语', description: '带着这个数的最短原文。' }),
    unit: unit.optional({ title: '计量单位', description: '数值没有带单位时写；留空用指标的单位。' }),
    breakdown: breakdown.optional({
      title: '分组',
      description: '是某个总数的一部分时写，如 紧密程度=紧密型。',
    }),
    as_of: date.optional({ title: '截至日期', description: '数据所反映的时点。' }),
    as_of_basis: choice(dateBases).optional({
      title: '时点依据',
      description: '时点是文件写明的还是推定的。',
    }),
    scope: text.optional({ title: '范围', description: '数据不是整个地方时，文件的限定语，如 主城区。' }),
    release: text.optional({ title: '公报期次', description: '首次写入的公报期次。' }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
    called: text.optional({
      title: '文件的叫法',
      description: '文件怎样称呼所数的东西，如 义务教育集团化覆盖率；与指标名称相同的留空。',
    }),
    denominator: text.optional({
      title: '分母',
      description: '比率是对谁而言的，照文件写，如 师生；文件没有写的留空。',
    }),
  },
});

export type ObservationRow = RowOf<typeof observations>;
