import { locales } from '../lists/locales.ts';
import { ownerships } from '../lists/ownerships.ts';
import { schoolKinds } from '../lists/schoolKinds.ts';
import { stages } from '../lists/stages.ts';
import { choice, choiceOrUnknown, code, date, list, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 学校: schools, their campuses and teaching points. */
export const schools = defineTable({
  name: 'schools',
  title: '学校',
  description: '学校、校区和教学点的名册，每行一个办学单位。',
  required: false,
  key: ['school'],
  columns: {
    school: code.required({ title: '学校编码', description: '学校在各表里的编码。' }),
    name: text.required({
      title: '学校名称',
      description: '全称；同一所学校只用一种写法，曾用名写在“别名”里。',
    }),
    place: code.required({ title: '所在地方', description: '学校所属地方的编码。', references: 'places' }),
    stage: choiceOrUnknown(stages).required({
      title: '学段',
      description: '学校的办学层次；来源没有写明的写 [x]。',
    }),
    kind: choice(schoolKinds).optional({
      title: '单位类别',
      description: '学校、校区或教学点；留空为学校。',
    }),
    parent: code.optional({
      title: '所属学校',
      description: '校区或教学点所属法人学校的编码。',
      references: 'schools',
    }),
    ownership: choice(ownerships).optional({ title: '办学性质', description: '公办或民办。' }),
    locale: choice(locales).optional({ title: '城乡', description: '城区、镇区或乡村。' }),
    opened: date.optional({ title: '开办日期', description: '开始办学的日期；一直存在的留空。' }),
    closed: date.optional({
      title: '停办日期',
      description:
        '在办的最后一天；仍在办的留空。只写年月的指最后一天，那一天仍计入：写 2023 的，2023 年末还计入。',
    }),
    aliases: list.optional({ title: '别名', description: '简称、曾用名，用分号隔开，供查找。' }),
  },
});

export type SchoolRow = RowOf<typeof schools>;
