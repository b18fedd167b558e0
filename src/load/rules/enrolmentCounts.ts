import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** Large classes are classes, and where there are students there are classes. Marks are not counts and are left alone. */
export function enrolmentCounts({ enrolments }: Rows, problems: ProblemList): void {
  for (const row of enrolments) {
    const { students, classes, large_classes: large } = row;
    if (typeof classes !== 'number') continue;
    if (typeof large === 'number' && large > classes) {
      const message = `“大班额班数”${large} 多于“班数”${classes}；请核对这两个数`;
      problems.error(row, 'large_classes', 'large-classes-exceed', message);
    }
    if (typeof students === 'number' && (students === 0) !== (classes === 0)) {
      const message = `“在校生数”是 ${students}，“班数”是 ${classes}；没有数的请写 [x]，不要写 0`;
      problems.warning(row, 'classes', 'enrolment-implausible', message);
    }
  }
}
