import type { Cells } from '../TableFiles.ts';
import type { DocumentContext } from './DocumentContext.ts';

/** The plan's measures and who is responsible for them. */
export function measureRows({ plan, child, office }: DocumentContext): readonly Cells<'measures'>[] {
  return [
    ['1', '三（五）', '建设示范性集团', `教育${office};各${child}教育局`],
    ['2', '五（一）', '设立专项经费', `财政${office};教育${office}`],
    ['3', '五（二）', '统筹教师交流', `教育${office};机构编制委员会办公室;人力资源社会保障${office}`],
    ['4', '五（三）', '每年考核集团', `教育督导室;各${child}教育局`],
  ].map(([number, clause, title, units]) => ({
    measure: `${plan}-${number}`,
    policy: plan,
    clause,
    title,
    units,
  }));
}
