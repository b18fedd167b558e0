/**
 * The text of an element as it reads: the blanks at the ends of its text nodes only lay out the page's source and are left out,
 * those within (a formula's, a title's) stay.
 */
export function textOf(node: Node | null | undefined): string {
  if (node === null || node === undefined) return '';
  if (node.childNodes.length === 0) return (node.textContent ?? '').trim();
  return [...node.childNodes].map(textOf).join('');
}
