import { dateBases } from '../lists/dateBases.ts';
import { appliesTo, dueBases, hardnesses, targetKinds, valueBases } from '../lists/targetLists.ts';
import { choice, code, date, list, text } from '../table/columns.ts';
import { requirement, unit } from '../table/printedColumns.ts';
import { defineTable, type RowOf } from '../table/Table.ts';

/** 目标: what a document promises, requires or forbids. */
export const targets = defineTable({
  name: 'targets',
  title: '目标',
  description: '文件里的目标、规则和承诺，每行一条，照原样抄录。',
  required: false,
  key: ['target'],
  columns: {
    target: code.required({ title: '目标编码', description: '这一行的编码，也是网页锚点。' }),
    place: code.required({ title: '地方编码', description: '目标约束的地方。', references: 'places' }),
    indicator: code.required({
      title: '指标编码',
      description: '用哪个指标衡量。',
      references: 'indicators',
    }),
    requirement: requirement.required({ title: '要求', description: '照文件写，如 25个以上、不超过5所。' }),
    policy: code.required({ title: '来源文件', description: '文件编码。', references: 'policies' }),
    clause: text.required({ title: '条款', description: '文件中的条款。', references: 'clauses' }),
    phrase: text.required({ title: '原文短语', description: '带着这个要求的最短原文。' }),
    unit: unit.optional({ title: '计量单位', description: '要求没有带单位时写；留空用指标的单位。' }),
    scope: text.optional({ title: '范围', description: '不是整个地方时，文件的限定语。' }),
    applies_to: choice(appliesTo).optional({
      title: '适用对象',
      description: '本地整体、所辖每个地方或每个集团；留空为本地整体。',
    }),
    children: list.optional({
      title: '约束的下级地方',
      description: '约束所辖每个地方、但不是全部下级时，列出下级地方的编码，用分号隔开。',
      references: 'places',
    }),
    due: date.optional({ title: '到期', description: '到期的年、月或日，含当年当月最后一天。' }),
    due_basis: choice(dueBases).optional({
      title: '到期依据',
      description: '到期日是写明的、推定的、隐去的，还是长期、定期。',
    }),
    kind: choice(targetKinds).optional({ title: '目标类别', description: '留空为数量目标。' }),
    hardness: choice(hardnesses).optional({
      title: '约束力',
      description: '“原则上”一类写柔性；留空为刚性。',
    }),
    value_basis: choice(valueBases).optional({
      title: '数值依据',
      description: '数字、汉字数词、文字隐含（全覆盖）或无数值。',
    }),
    note: text.optional({ title: '说明', description: '需要读者知道的情况。' }),
    called: text.optional({
      title: '文件的叫法',
      description: '文件怎样称呼所要求的东西，如 示范性教联体数；与指标名称相同的留空。',
    }),
    due_phrase: text.optional({
      title: '到期原文',
      description: '文件里写期限的字样，如 2023年底前；没有期限的留空。',
    }),
    applies_basis: choice(dateBases).optional({
      title: '适用依据',
      description: '“每个”是文件写明的，还是我们这样理解（推定）；留空为写明。',
    }),
    soft_word: text.optional({
      title: '柔性用语',
      description: '柔性要求在文件里的原话，如 原则上、以…为主、有条件的；刚性的留空。',
    }),
    denominator: text.optional({
      title: '分母',
      description: '比率是对谁而言的，照文件写，如 义务教育学校；文件没有写的留空。',
    }),
    also: list.optional({
      title: '重申条款',
      description: '同一份文件里又写了这项要求的其他条款，用分号隔开。',
      references: 'clauses',
    }),
    whom: text.optional({
      title: '对象原文',
      description:
        '逐个约束下级地方或集团时，文件怎样称呼它们，如 每个县市、各教联体；留空用“适用对象”的字样。',
    }),
  },
});

export type TargetRow = RowOf<typeof targets>;
