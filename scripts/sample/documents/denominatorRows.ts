import type { Cells } from '../TableFiles.ts';
import type { DocumentContext } from './DocumentContext.ts';

type Row = Cells<'denominators'>;

/** The plan's denominators, and those of the county that counts otherwise. */
export function denominatorRows({ plan, top, ownRules }: DocumentContext): readonly Row[] {
  const rates = ['school_coverage_rate', 'student_coverage_rate'];
  const shared: Row = {
    place: top.place.id,
    stages: 'primary;junior;nine_year',
    counting: 'institution',
    policy: plan,
    clause: '四',
  };
  const rows = [...rates, 'large_class_rate'].map((indicator): Row => ({ ...shared, indicator }));
  if (ownRules === undefined) return rows;
  const own: Row = {
    place: ownRules.place.id,
    stages: 'primary;junior;nine_year;complete',
    counting: 'unit',
    terms: '教育集团;教联体',
    policy: ownRules.policy,
    clause: '三',
    note: '与上级口径不同，不可与其他县区排名',
  };
  return [...rows, ...rates.map((indicator): Row => ({ ...own, indicator }))];
}
