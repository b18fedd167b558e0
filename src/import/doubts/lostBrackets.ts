/** A bracket or quotation mark without its partner. */
export interface LostBracket {
  readonly opens: boolean;
  /** The opening mark of its pair, half-width where there are two widths: a full-width bracket may close a half-width one. */
  readonly shape: string;
  /** A few characters around it. */
  readonly around: string;
}

const openerOf: Readonly<Record<string, string>> = {
  '〕': '〔',
  '》': '《',
  '〉': '〈',
  '）': '(',
  ')': '(',
  '”': '“',
  '】': '【',
  ']': '[',
  '］': '[',
};
const shapes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(openerOf).map((opener) => [opener, opener])),
  '（': '(',
  '［': '[',
};

/** The marks of one paragraph that have no partner, in order. `1）` at its start is a number. */
export function lostBrackets(paragraph: string): readonly LostBracket[] {
  const characters = Array.from(paragraph.replace(/^\s*\d{1,2}[）)]/u, ''));
  const open: { readonly shape: string; readonly at: number }[] = [];
  const lost: { readonly shape: string; readonly at: number; readonly opens: boolean }[] = [];
  for (const [at, character] of characters.entries()) {
    const opening = shapes[character];
    const closing = openerOf[character];
    if (opening !== undefined) open.push({ shape: opening, at });
    if (closing === undefined) continue;
    const partner = open.findLastIndex(({ shape }) => shape === closing);
    if (partner === -1) lost.push({ shape: closing, at, opens: false });
    else
      lost.push(
        ...open
          .splice(partner)
          .slice(1)
          .map((mark) => ({ ...mark, opens: true })),
      );
  }
  lost.push(...open.map((mark) => ({ ...mark, opens: true })));
  return lost
    .toSorted((a, b) => a.at - b.at)
    .map(({ shape, at, opens }) => ({
      shape,
      opens,
      around: characters.slice(Math.max(0, at - 6), at + 7).join(''),
    }));
}
