import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from './ChartSpec.ts';
import { isDrawable } from './ChartValue.ts';
import { overlap, within } from './layout/Box.ts';
import { layoutLine } from './line/geometry.ts';
import { boxOfMark } from './marks/ValueMark.ts';
import { randomSpecs } from './randomSpecs.ts';
import { chartGeometry, chartTable, renderChart } from './renderChart.ts';
import { boxOfText } from './text/PlacedText.ts';

const kinds = Object.entries(randomSpecs) as [string, fc.Arbitrary<ChartSpec>][];
const width = fc.constantFrom(288, 320, 680);
const slack = 0.6;

describe.each(kinds)('any chart of the kind %s', (_, specs) => {
  test('has no word over another and none outside', () => {
    fc.assert(
      fc.property(specs, width, (spec, at) => {
        const { texts, height } = chartGeometry(spec, at);
        const boxes = texts.filter(({ text }) => text !== '').map(boxOfText);
        const whole = { left: -slack, right: at + slack, top: -slack, bottom: height + slack };
        for (const [index, box] of boxes.entries()) {
          expect(within(box, whole)).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });

  test('renders as an element without a number that is none, and has an even table', () => {
    fc.assert(
      fc.property(specs, width, (spec, at) => {
        expect(renderChart(spec, at)).not.toMatch(/NaN|Infinity|undefined|style=/u);
        const { head, rows } = chartTable(spec);
        expect(rows.every(({ length }) => length === head.length)).toBe(true);
      }),
    );
  });
});

test('every mark of a line chart lies within the drawing, and none but exact numbers is a point or on a line', () => {
  fc.assert(
    fc.property(randomSpecs.line, width, (spec, at) => {
      const { marks, strokes, height } = layoutLine(spec, at);
      const whole = { left: 0, right: at, top: 0, bottom: height };
      expect(marks.filter((mark) => !within(boxOfMark(mark), whole))).toEqual([]);
      const values = spec.series.flatMap(({ points }) => points.map(({ value }) => value));
      expect(marks).toHaveLength(values.filter(isDrawable).length);
      const exact = marks.filter(({ kind }) => kind === 'exact');
      expect(exact).toHaveLength(values.filter(({ kind }) => kind === 'exact').length);
      for (const { points, series } of strokes) {
        for (const { x, y } of points) {
          expect(exact.some((mark) => mark.series === series && mark.x === x && mark.y === y)).toBe(true);
        }
      }
    }),
  );
});
