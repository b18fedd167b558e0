import { answers } from '../lists/answers.ts';
import { listings } from '../lists/listings.ts';
import { choice, code, date, list, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 集团: school groups of every local kind. */
export const groups = defineTable({
  name: 'groups',
  title: '集团',
  description: '教育集团、教育联盟、教联体、托管等办学共同体，每行一个。',
  required: false,
  key: ['group'],
  columns: {
    group: code.required({ title: '集团编码', description: '集团在各表里的编码，也是网页地址的一部分。' }),
    name: text.required({ title: '集团名称', description: '全称。' }),
    place: code.required({ title: '所在地方', description: '集团所属地方的编码。', references: 'places' }),
    term: text.required({
      title: '名称类型',
      description: '当地的叫法：教育集团、教育联盟、教联体、托管等。',
    }),
    form: text.optional({ title: '紧密程度', description: '当地文件的叫法：紧密型、半紧密型、融合型等。' }),
    mode: text.optional({ title: '组建方式', description: '委托管理、名校办分校等。' }),
    stage: list.optional({ title: '集团学段', description: '集团覆盖的学段，用分号隔开。' }),
    established: date.optional({ title: '成立日期', description: '来源没有写明的留空。' }),
    ended: date.optional({
      title: '终止日期',
      description:
        '运行的最后一天；仍在运行的留空。只写年月的指最后一天，那一天仍计入：写 2023 的，2023 年末还计入。',
    }),
    demonstration: choice(answers).optional({
      title: '示范性',
      description: '是否被认定为示范性集团；留空是没有填，不当作“否”，个数会成为一个范围。',
    }),
    listing: choice(listings).optional({
      title: '名单完整性',
      description: '成员名单是否列全；来源写“等”的是未列全，由它得出的个数是下限。留空为完整。',
    }),
    policy: code.optional({ title: '依据文件', description: '文件编码。', references: 'policies' }),
    clause: text.optional({
      title: '条款',
      description: '文件中的条款，如 三（二）。',
      references: 'clauses',
    }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
  },
});

export type GroupRow = RowOf<typeof groups>;
