import type { Cells } from '../TableFiles.ts';
import type { DocumentContext } from './DocumentContext.ts';
import { milestones } from './milestones.ts';

type Row = Cells<'targets'>;

/** What the plan promises: milestones, floors for each place below, limits for each group, hard and soft. */
export function targetRows(context: DocumentContext): readonly Row[] {
  const { plan, top, whole, child, promisedGroups, promisedDemonstrations } = context;
  const target = (id: string, row: Row): Row => ({
    target: `${plan}-${id}`,
    place: top.place.id,
    policy: plan,
    applies_to: 'place',
    due_basis: 'stated',
    kind: 'quantitative',
    hardness: 'hard',
    value_basis: 'digit',
    ...row,
  });
  const in2025: Row = { clause: '二（四）', due: '2025-12-31' };
  return [
    ...milestones.map(({ year, percent, clause }) =>
      target(`coverage-${year}`, {
        indicator: 'school_coverage_rate',
        requirement: `${percent}%以上`,
        clause,
        phrase: `${whole}${percent}%以上的义务教育学校纳入集团化办学`,
        due: `${year}-12-31`,
      }),
    ),
    target('child-coverage-2025', {
      ...in2025,
      indicator: 'school_coverage_rate',
      requirement: '60%以上',
      phrase: `每个${child}的学校覆盖面达到60%以上`,
      applies_to: 'each_child',
    }),
    target('student-coverage-2025', {
      ...in2025,
      indicator: 'student_coverage_rate',
      requirement: '75%以上',
      phrase: `学生覆盖面${whole}达到75%以上`,
    }),
    target('groups-2025', {
      ...in2025,
      indicator: 'group_count',
      requirement: `${promisedGroups}个以上`,
      phrase: `集团总数达到${promisedGroups}个以上`,
    }),
    target('demonstration-2024', {
      indicator: 'demonstration_group_count',
      requirement: `至少${promisedDemonstrations}个`,
      clause: '三（五）',
      phrase: `每个${child}至少建成${promisedDemonstrations}个示范性集团`,
      applies_to: 'each_child',
      due: '2024-12-31',
    }),
    target('large-classes-2025', {
      indicator: 'large_class_rate',
      requirement: '不超过3%',
      clause: '三（六）',
      phrase: '义务教育阶段大班额比例不超过3%',
      due: '2025-12-31',
    }),
    target('group-size', {
      indicator: 'group_size',
      requirement: '不超过5所',
      clause: '三（四）',
      phrase: '成员校（含校区）原则上不超过5所',
      applies_to: 'each_group',
      due_basis: 'standing',
      kind: 'rule',
      hardness: 'soft',
      soft_word: '原则上',
      note: '原文“原则上”；牵头学校不计在内',
    }),
    target('teacher-exchange', {
      indicator: 'teacher_exchange_rate',
      requirement: '不低于15%',
      clause: '五（二）',
      phrase: '骨干教师每学年交流轮岗的比例不低于15%',
      due_basis: 'recurring',
      kind: 'rule',
    }),
    target('assessment-rules', {
      indicator: 'deliverable',
      requirement: '制定集团考核细则',
      clause: '二（一）',
      phrase: `各${child}制定集团考核细则`,
      applies_to: 'each_child',
      due: '2022-12-31',
      kind: 'binary',
      value_basis: 'none',
    }),
    target('gap-2026', {
      indicator: 'deliverable',
      requirement: '明显缩小',
      clause: '二（五）',
      phrase: '城乡、校际差距明显缩小',
      due: '2026-12-31',
      kind: 'qualitative',
      value_basis: 'none',
    }),
  ];
}
