import { years } from '../Scale.ts';
import type { CountyRoster } from './CountyRoster.ts';
import { closeSchools } from './closeSchools.ts';
import { crossLinks } from './crossLinks.ts';
import { foundGroups } from './foundGroups.ts';
import { loseMembers } from './loseMembers.ts';
import { spreadCoverage } from './spreadCoverage.ts';

/** Grows the groups of a prefecture's counties year by year; a county may draw members from the next one. */
export function growGroups(counties: readonly CountyRoster[]): void {
  for (const year of years) {
    // All closings first: what ends later in the summer must not overwrite them.
    for (const county of counties) closeSchools(county, year);
    for (const county of counties) loseMembers(county, year);
    for (const [index, county] of counties.entries()) {
      foundGroups(county, year);
      spreadCoverage(county, year);
      const next = counties[(index + 1) % counties.length];
      crossLinks(county, next === county ? undefined : next, year);
    }
  }
}
