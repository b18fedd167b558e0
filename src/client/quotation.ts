/** What is said of a number or a target where it stands, each part as printed. */
export interface Quoted {
  /** Whose it is; empty where `what` says it. */
  readonly whose: string;
  /** The number with what it counts, or the target. */
  readonly what: string;
  /** Date, basis, bound, clause and phrase, in the page's order; empty ones, and what an earlier one says already, are left out. */
  readonly notes: readonly string[];
  /** The site's name. */
  readonly site: string;
  /** As of when the site speaks, a sentence. */
  readonly asOf: string;
  /** Its own address, absolute. */
  readonly address: string;
}

/** Whose number or target, and what it is: 邯郸市，集团数（主城区）：7个. */
export function nameOf({ whose, what }: Pick<Quoted, 'whose' | 'what'>): string {
  return [whose, what]
    .map(plain)
    .filter((text) => text !== '')
    .join('，');
}

/** A sentence to quote, with bound, date, clause and address, on three lines. Brackets within brackets become 〔〕. */
export function quotation(quoted: Quoted): string {
  const { notes, site, asOf, address } = quoted;
  const said = notes
    .map(plain)
    .filter((text, index, all) => text !== '' && !all.slice(0, index).some((other) => other.includes(text)));
  return [`${nameOf(quoted)}${bracketed(said.join('；'))}。`, `${plain(site)}，${plain(asOf)}`, address].join(
    '\n',
  );
}

/** As src/format/bracketed.ts, which no page's script imports. */
export function bracketed(words: string): string {
  return words === '' ? '' : `（${words.replaceAll('（', '〔').replaceAll('）', '〕')}）`;
}

/** Printed text without the line breaks of the page's source and the full stop; blanks within a title or a sum stay. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*|\s*\n\s*(?=[\p{Script=Han}\p{P}])|(?<=：)\s+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/。$/u, '');
}
