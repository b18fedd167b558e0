import { levels } from '../lists/levels.ts';
import { choice, code, count, date, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 地方: the places that the site reports on, and those below them. */
export const places = defineTable({
  name: 'places',
  title: '地方',
  description: '公报覆盖的省、市、县、乡和管理区，以及它们的上下级关系。',
  required: true,
  key: ['place'],
  columns: {
    place: code.required({
      title: '地方编码',
      description: '这个地方在各表里的编码，也是网页地址的一部分。',
    }),
    name: text.required({ title: '地方名称', description: '规范全称；来源隐去的照来源写。' }),
    level: choice(levels).required({ title: '层级', description: '行政层级。' }),
    parent: code.optional({
      title: '上级地方',
      description: '上一级地方的编码；最上一级留空。',
      references: 'places',
    }),
    code: text.optional({ title: '行政区划代码', description: '六位行政区划代码，按文本保存。' }),
    tile_x: count.optional({ title: '方格列', description: '方格示意图中的列，从 0 起；不是地理坐标。' }),
    tile_y: count.optional({ title: '方格行', description: '方格示意图中的行，从 0 起。' }),
    from: date.optional({ title: '设立', description: '设立日期；一直存在的留空。' }),
    to: date.optional({ title: '撤销', description: '撤销日期；仍存在的留空。' }),
    roster_as_of: date.optional({
      title: '名册截至',
      description: '名册反映的时点；留空为公报的截至日期，下级地方沿用上级。',
    }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
  },
});

export type PlaceRow = RowOf<typeof places>;
