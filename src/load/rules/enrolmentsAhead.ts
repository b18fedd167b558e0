import type { EnrolmentRow } from '../../domain/tables/enrolments.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** Enrolments of years after the site's day are counted nowhere: said once for each year. */
export function enrolmentsAhead({ enrolments }: Rows, asOf: string, problems: ProblemList): void {
  const last = Number(asOf.slice(0, 4));
  const ahead = new Map<number, { readonly row: EnrolmentRow; count: number }>();
  for (const row of enrolments) {
    if (row.year <= last) continue;
    const found = ahead.get(row.year);
    if (found === undefined) ahead.set(row.year, { row, count: 1 });
    else found.count += 1;
  }
  for (const [year, { row, count }] of ahead) {
    const message = `${year} 年的在校生有 ${count} 行，公报只截至 ${asOf}，这些行不会计入；请核对年份，或改 content/site.yaml 的 as_of`;
    problems.warning(row, 'year', 'enrolment-ahead', message);
  }
}
