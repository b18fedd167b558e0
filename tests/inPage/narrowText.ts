/** Runs in the page: words that a narrow column breaks into three lines or more, none of them longer than three characters. */
export function narrowText(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent?.checkVisibility({ visibilityProperty: true }) ||
      parent.closest('svg, .visually-hidden, .matrix')
    )
      continue;
    const head = parent.closest('thead');
    if (head && getComputedStyle(head).clipPath !== 'none') continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (new Set(lines.map(({ top }) => top)).size < 3) continue;
    const widest = Math.max(...lines.map(({ width }) => width)) / size;
    const words = (node.textContent ?? '').trim().slice(0, 20);
    if (widest < 3.2) faults.push(`“${words}” is ${widest.toFixed(1)} characters wide`);
  }
  return faults;
}
