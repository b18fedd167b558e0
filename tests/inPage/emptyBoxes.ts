/** Runs in the page: elements that hold nothing, and headings with nothing under them. */
export function emptyBoxes(): string[] {
  const boxes =
    'section, article, aside, nav, figure, figcaption, details, summary, table, caption, tbody, tr, th, ul, ol, li, dl, dt, dd, p, blockquote, h1, h2, h3, h4, h5, h6, a, button, label';
  const content = 'img, svg, input, select, textarea, iframe';
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll(boxes)) {
    if (element.closest('svg') !== null) continue;
    const hasText = element.textContent.trim() !== '' || element.querySelector(content) !== null;
    if (!hasText && element.checkVisibility()) {
      faults.push(`empty <${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    }
  }
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')];
  const range = document.createRange();
  for (const [index, heading] of headings.entries()) {
    const next = headings.slice(index + 1).find((other) => other.localName <= heading.localName);
    range.setStartAfter(heading);
    if (next === undefined) range.setEndAfter(document.querySelector('main') ?? document.body);
    else range.setEndBefore(next);
    const held = range.cloneContents();
    const under = (held.textContent ?? '').trim() !== '' || held.querySelector(content) !== null;
    if (!under && heading.localName !== 'h1') faults.push(`nothing under “${heading.textContent.trim()}”`);
  }
  return faults;
}
