import type { Site } from '../domain/Site.ts';
import { formatDate } from '../format/formatDate.ts';

/** The sentence that dates every page. */
export function asOfText(site: Site): string {
  return `本站所说的情况截至${formatDate(site.as_of)}。`;
}

/** The same above what comes from a roster; a roster that ends on another day (`day`, in words) has two dates to explain. */
export function rosterAsOfText(site: Site, day: string): string {
  const today = formatDate(site.as_of);
  return day === today ? `情况截至${today}。` : `名册里的情况截至${day}；目标的判定看到${today}。`;
}
