import { roles } from '../lists/roles.ts';
import { choice, code, date, text } from '../table/columns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 成员: which school is in which group, as what, from when to when. */
export const memberships = defineTable({
  name: 'memberships',
  title: '集团成员',
  description: '学校加入、退出集团的记录，每行一段。',
  required: false,
  key: ['group', 'school', 'role', 'joined'],
  columns: {
    group: code.required({ title: '集团编码', description: '集团的编码。', references: 'groups' }),
    school: code.required({ title: '学校编码', description: '学校的编码。', references: 'schools' }),
    role: choice(roles).required({ title: '成员身份', description: '牵头、成员、校区或被托管。' }),
    joined: date.optional({ title: '加入日期', description: '留空表示一直在。' }),
    left: date.optional({
      title: '退出日期',
      description:
        '在集团里的最后一天；留空表示仍在。只写年月的指最后一天，那一天仍计入：写 2023 的，2023 年末还计入。',
    }),
    policy: code.optional({ title: '依据文件', description: '文件编码。', references: 'policies' }),
    clause: text.optional({ title: '条款', description: '文件中的条款。', references: 'clauses' }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
  },
});

export type MembershipRow = RowOf<typeof memberships>;
