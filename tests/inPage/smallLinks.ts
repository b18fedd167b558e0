/**
 * Runs in the page: links in the text of less than 24 px that can be pressed, and links that lead a list, a cell or an entry of
 * less than `lists` px. A link that breaks over lines counts by its highest piece.
 */
export function smallLinks(lists: number): string[] {
  const leading =
    '.notes > li > a, .duty-list > li > a, .duty-units li > a, .verdict-index > li > a, .school-group > a, .lines > li > a, ' +
    '.note-terms a, .term-items > li > a, .data-row dd > a, .timeline p > a, .columns a, .place-links a, .contents a, ' +
    'tbody th > a, tbody th > div > a, td a:not(td .fold a), .target-entries > li > div > a:first-child, h2 > a, h3 > a, .go > a, .meanings dt > a';
  const faults: string[] = [];
  for (const link of document.querySelectorAll<HTMLElement>('main a')) {
    if (!link.checkVisibility({ visibilityProperty: true }) || link.closest('.visually-hidden, svg'))
      continue;
    const height = Math.max(...[...link.getClientRects()].map((piece) => piece.height));
    const asked = link.matches(leading) ? lists : 24;
    if (height < asked - 0.5) {
      faults.push(`“${link.textContent.trim().slice(0, 20)}” is ${Math.round(height)} px high, not ${asked}`);
    }
  }
  return faults;
}
