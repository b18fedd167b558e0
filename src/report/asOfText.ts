import type { Site } from '../domain/Site.ts';
import { formatDate } from '../format/formatDate.ts';

/** The sentence that dates every page. */
export function asOfText(site: Site): string {
  return `本站所说的情况截至${formatDate(site.as_of)}。`;
}
