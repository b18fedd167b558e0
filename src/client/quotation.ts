/** What is said of a number or a target where it stands, each part as printed. */
export interface Quoted {
  /** Whose it is; empty where `what` says it. */
  readonly whose: string;
  /** The number with what it counts, or the target. */
  readonly what: string;
  /** Date, basis, bound, clause and phrase, in the page's order; empty ones are left out. */
  readonly notes: readonly string[];
  /** The site's name. */
  readonly site: string;
  /** As of when the site speaks, a sentence. */
  readonly asOf: string;
  /** Its own address, absolute. */
  readonly address: string;
}

/** A sentence to quote, with bound, date, clause and address, on three lines. Brackets within brackets become 〔〕. */
export function quotation({ whose, what, notes, site, asOf, address }: Quoted): string {
  const name = [whose, what].map(plain).filter((text) => text !== '');
  const said = notes.map(plain).filter((text) => text !== '');
  const detail =
    said.length === 0 ? '' : `（${said.join('；').replaceAll('（', '〔').replaceAll('）', '〕')}）`;
  return [`${name.join('，')}${detail}。`, `${plain(site)}，${plain(asOf)}`, address].join('\n');
}

/** Printed text without the blanks that only part the elements of a page. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、（）“”《》]) | (?=[\p{Script=Han}，。；：、（）“”《》])/gu, '')
    .replace(/。$/u, '');
}
