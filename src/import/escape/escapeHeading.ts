import { escapeInline } from './escapeInline.ts';

/** One line of text as a heading of the given level (1 to 6) that renders exactly it, but for spaces at its ends. */
export function escapeHeading(line: string, level: number): string {
  const text = escapeInline(line.replace(/^[ \t]+|[ \t]+$/gu, ''));
  return `${'#'.repeat(level)} ${text.replace(/#(?=#*$)/u, '\\#')}`;
}
