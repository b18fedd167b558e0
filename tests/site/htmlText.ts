const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text of HTML with its entities resolved. */
export function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The text of a piece of HTML, without its elements. */
export function textOf(html: string): string {
  return unescapeHtml(html.replaceAll(/<(?:[^>"']|"[^"]*"|'[^']*')*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * What a reader of a page reads or hears: its text, its title and description, and names given in attributes. Without what
 * stands in `<code>`, which is there to be copied.
 */
export function readableText(html: string): string {
  const shown = html.replaceAll(/<(script|style|code|template)\b.*?<\/\1>/gsu, ' ');
  const spoken = [
    ...shown.matchAll(/\s(?:alt|title|placeholder|aria-label|aria-description|data-label)="([^"]*)"/gu),
    ...shown.matchAll(/<meta name="(?:description|ColumnName|ArticleTitle)" content="([^"]*)"/gu),
  ].map(([, words]) => unescapeHtml(words ?? ''));
  return [textOf(shown), ...spoken].join('\n');
}
