import type { Random } from '../random/randomFrom.ts';
import { years } from '../Scale.ts';

const [firstYear] = years;

/** When a group of the year was founded. The first year's were founded up to eight years before, and less is known of them. */
export function foundingDate(year: number, random: Random): { date: string | undefined; foundedIn: number } {
  if (year > firstYear) {
    const day = random.pick(['03-15', '05-20', '06-28', '09-01', '09-10', '11-26']);
    return { date: `${year}-${day}`, foundedIn: year };
  }
  const foundedIn = firstYear - Math.floor(random.next() * random.next() * 8);
  const date = random.weighted([
    [undefined, 4],
    [String(foundedIn), 20],
    [`${foundedIn}-09`, 20],
    [`${foundedIn}-09-01`, 40],
    [`${foundedIn}-03-20`, 16],
  ]);
  return { date, foundedIn };
}

/** A day in autumn, after every date on which the sample's schools close or leave. */
export function autumn(year: number, random: Random): string {
  return `${year}-${random.pick(['09-01', '09-01', '09-10', '10-15', '11-20'])}`;
}

/** A day in summer, on which schools leave and groups end. */
export function summer(year: number, random: Random): string {
  return `${year}-${random.pick(['06-30', '07-15', '08-31'])}`;
}

/** The later of two full dates. */
export function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}
