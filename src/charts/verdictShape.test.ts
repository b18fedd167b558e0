import { expect, test } from 'vitest';
import { type VerdictKind, verdictKinds } from '../domain/lists/verdictKinds.ts';
import { verdictGlyph, verdictShape } from './verdictShape.ts';

const kinds = Object.keys(verdictKinds) as VerdictKind[];

test('seven verdicts have seven signs', () => {
  expect(new Set(kinds.map((kind) => verdictGlyph(kind))).size).toBe(7);
});

test('a sign in text is one em high, carries no colour and is hidden from screen readers', () => {
  for (const kind of kinds) {
    const glyph = verdictGlyph(kind);
    expect(glyph).toContain('width="1em" height="1em" aria-hidden="true"');
    expect(glyph).not.toMatch(/fill="|stroke="|style=|#/u);
  }
});

test('in a chart its middle stands where it is put, at the size asked', () => {
  expect(verdictShape('no_data', 100, 50, 16)).toBe(
    '<g class="verdict verdict-no_data" transform="translate(92 42)"><path class="glyph-bold" d="M3 8H13"/></g>',
  );
  expect(verdictShape('no_data', 100, 50, 14)).toContain('transform="translate(93 43) scale(0.875)"');
});
