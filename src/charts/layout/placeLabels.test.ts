import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOfText } from '../text/PlacedText.ts';
import { around, overlap, within } from './Box.ts';
import { type LabelRequest, placeLabels } from './placeLabels.ts';

const bounds = { left: 0, right: 200, top: 0, bottom: 100 };

function label(text: string, x: number, y: number): LabelRequest {
  return { text, size: 13, role: 'value', x, y, gap: 7, sides: ['above', 'below', 'left', 'right'] };
}

test('a label stands above its mark when there is room', () => {
  const [placed] = placeLabels([label('437个', 100, 50)], { bounds, marks: [around(100, 50, 4)], lines: [] });
  expect(placed).toMatchObject({ text: '437个', x: 100, anchor: 'middle' });
  expect(boxOfText(placed ?? expect.fail()).bottom).toBeLessThan(46);
});

test('at the top of the chart it stands below', () => {
  const [placed] = placeLabels([label('437个', 100, 5)], { bounds, marks: [around(100, 5, 4)], lines: [] });
  expect(boxOfText(placed ?? expect.fail()).top).toBeGreaterThan(9);
});

test('it prefers a place that no line crosses', () => {
  const lines = [{ x1: 0, y1: 36, x2: 200, y2: 36 }];
  const [placed] = placeLabels([label('437个', 100, 50)], { bounds, marks: [around(100, 50, 4)], lines });
  expect(placed?.y).toBeGreaterThan(54);
});

test('a label without a place is left out', () => {
  expect(
    placeLabels([label('很长很长很长很长很长很长很长很长', 100, 50)], { bounds, marks: [], lines: [] }),
  ).toEqual([]);
});

test('labels never overlap each other or a mark, and never leave the bounds', () => {
  const request = fc
    .record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 100 }), n: fc.nat(99_999) })
    .map(({ x, y, n }) => label(`${n}个`, x, y));
  fc.assert(
    fc.property(fc.array(request, { maxLength: 15 }), (requests) => {
      const marks = requests.map(({ x, y }) => around(x, y, 4));
      const boxes = placeLabels(requests, { bounds, marks, lines: [] }).map(boxOfText);
      for (const [index, box] of boxes.entries()) {
        expect(within(box, bounds)).toBe(true);
        expect([...marks, ...boxes.slice(index + 1)].some((other) => overlap(box, other))).toBe(false);
      }
    }),
  );
});
