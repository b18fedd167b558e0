import type { VerdictKind } from '../domain/lists/verdictKinds.ts';

/**
 * One shape per verdict, in a box of 16 × 16, told apart without colour: 已达标 a filled circle with a tick, 未达标 a
 * cross, 无法判定 a half-filled circle, 未到期 an empty circle, 无数据 a dash, 到期未公布 an empty triangle with !,
 * 不作判定 an empty square. The word always stands beside it.
 */
const shapes: Readonly<Record<VerdictKind, string>> = {
  met: '<circle class="glyph-fill" cx="8" cy="8" r="6.5"/><path class="glyph-cut" d="M4.8 8.2 7.1 10.5 11.3 5.8"/>',
  missed: '<path class="glyph-bold" d="M3 3 13 13M13 3 3 13"/>',
  undetermined:
    '<circle class="glyph-line" cx="8" cy="8" r="5.8"/><path class="glyph-fill" d="M8 2.2a5.8 5.8 0 0 0 0 11.6z"/>',
  not_due: '<circle class="glyph-line" cx="8" cy="8" r="5.8"/>',
  no_data: '<path class="glyph-bold" d="M3 8H13"/>',
  overdue:
    '<path class="glyph-line" d="M8 1.8 14.8 14H1.2z"/><path class="glyph-line" d="M8 6V9.8"/>' +
    '<circle class="glyph-fill" cx="8" cy="12" r="0.9"/>',
  not_judged: '<path class="glyph-line" d="M2.6 2.6H13.4V13.4H2.6z"/>',
};

/** The verdict's sign inside a chart, `size` px high, its middle at x, y. */
export function verdictShape(kind: VerdictKind, x: number, y: number, size: number): string {
  const scale = Math.round((size / 16) * 1000) / 1000;
  const left = Math.round((x - size / 2) * 10) / 10;
  const top = Math.round((y - size / 2) * 10) / 10;
  const scaling = scale === 1 ? '' : ` scale(${scale})`;
  return `<g class="verdict verdict-${kind}" transform="translate(${left} ${top})${scaling}">${shapes[kind]}</g>`;
}

/** The verdict's sign in running text, one em high, in the colour of the text; hidden from screen readers, since the word stands beside it. */
export function verdictGlyph(kind: VerdictKind): string {
  return (
    `<svg class="glyph" viewBox="0 0 16 16" width="1em" height="1em" ` +
    `aria-hidden="true">${shapes[kind]}</svg>`
  );
}
