/**
 * Runs in the page: pieces of text that lie on each other. A piece is one line of one text node, taken as high as its
 * glyphs (fonts of Han characters claim half as much again). Text in charts is looked at by `chartFaults`.
 */
export function overlappingText(): string[] {
  interface Piece {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const shown = new Map<Element, number | undefined>();
  const fontSize = (element: Element): number | undefined => {
    if (!shown.has(element)) {
      const hidden =
        element.closest('svg') !== null ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        clipped(element);
      shown.set(element, hidden ? undefined : Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return shown.get(element);
  };
  const clipped = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));

  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const size = text === '' || node.parentElement === null ? undefined : fontSize(node.parentElement);
    if (size === undefined) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const middle = (box.top + box.bottom) / 2;
      const half = Math.min(box.height, size * 0.9) / 2;
      pieces.push({ text, left: box.left, right: box.right, top: middle - half, bottom: middle + half });
    }
  }
  pieces.sort((one, other) => one.top - other.top);

  const faults: string[] = [];
  const tolerance = 1.5;
  for (const [index, piece] of pieces.entries()) {
    for (let next = index + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (other === undefined || other.top >= piece.bottom - tolerance) break;
      if (Math.min(piece.right, other.right) - Math.max(piece.left, other.left) > tolerance) {
        faults.push(`“${piece.text.slice(0, 24)}” lies on “${other.text.slice(0, 24)}”`);
      }
    }
  }
  return faults.slice(0, 10);
}
