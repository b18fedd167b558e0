import type { FrontMatterEntry } from './FrontMatter.ts';
import type { Reading } from './Reading.ts';

const cited = /《((?:[^《》]|《[^《》]*》)+)》[（(]([^（）()]{2,20}〔[^〔〕]{2,4}〕[^（）()]{1,8}号)[）)]/gu;

/** The documents that the text cites with title and number, each spelling once, where it first stands. */
export function basisEntry({ clauses }: Reading): readonly FrontMatterEntry[] {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const { path, lines } of clauses) {
    for (const { text } of lines) {
      for (const [printed, title = '', number = ''] of text.matchAll(cited)) {
        if (!found.has(printed)) found.set(printed, { title, number, printed, clause: path });
      }
    }
  }
  return found.size === 0 ? [] : [{ key: 'basis', value: [...found.values()], checks: [] }];
}
