import { code, text } from '../table/columns.ts';
import { unit } from '../table/printedColumns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 文件指标: indicators that only documents state; those computed from the roster are declared in code. */
export const indicators = defineTable({
  name: 'indicators',
  title: '文件指标',
  description: '只见于文件、不由名册计算的指标。',
  required: false,
  key: ['indicator'],
  columns: {
    indicator: code.required({
      title: '指标编码',
      description: '指标在各表里的编码，也是网页地址的一部分。',
    }),
    title: text.required({ title: '指标名称', description: '中文名称。' }),
    unit: unit.required({ title: '计量单位', description: '个、所、人、元、% 等。' }),
    definition: text.required({ title: '指标解释', description: '一句话说明它数的是什么。' }),
    counts: text.optional({
      title: '所数的用语',
      description: '指标数的是哪个用语的条目数，如 六大中心；用来与列举核对。',
    }),
  },
});

export type IndicatorRow = RowOf<typeof indicators>;
