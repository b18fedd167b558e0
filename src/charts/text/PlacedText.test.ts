import { expect, test } from 'vitest';
import { baselineAt, boxOfText, type PlacedText } from './PlacedText.ts';
import { renderTexts } from './renderTexts.ts';

const text: PlacedText = { text: '教联体', x: 100, y: 50, size: 13, anchor: 'start', role: 'name' };

test('the box follows the anchor', () => {
  expect(boxOfText(text)).toMatchObject({ left: 100, right: 139 });
  expect(boxOfText({ ...text, anchor: 'end' })).toMatchObject({ left: 61, right: 100 });
  expect(boxOfText({ ...text, anchor: 'middle' })).toMatchObject({ left: 80.5, right: 119.5 });
});

test('a line centred on a height has as much above as below', () => {
  const { top, bottom } = boxOfText({ ...text, y: baselineAt(50, 13) });
  expect((top + bottom) / 2).toBeCloseTo(50);
});

test('shortened text shows its whole wording when pointed at', () => {
  expect(renderTexts([{ ...text, text: '教…', full: '教联体' }])).toBe(
    '<text class="text-name" x="100" y="50" font-size="13">教…<title>教联体</title></text>',
  );
  expect(renderTexts([{ ...text, full: '教联体', anchor: 'end', size: 12 }])).toBe(
    '<text class="text-name" x="100" y="50" text-anchor="end">教联体</text>',
  );
});
