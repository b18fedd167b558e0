import type { CountyRoster } from './CountyRoster.ts';
import { present } from './SampleGroup.ts';

/** Schools that close in the year leave their groups on that day, those of other counties too. */
export function closeSchools({ schools }: CountyRoster, year: number): void {
  for (const { closed, stays } of schools) {
    if (closed === undefined || !closed.startsWith(String(year))) continue;
    for (const stay of present(stays)) stay.left = closed;
  }
}
