import { expect, test } from 'vitest';
import { layoutLine } from './geometry.ts';
import { lineExamples } from './lineExamples.ts';
import { drawLine } from './render.ts';

function drawn(id: string): string {
  return drawLine(layoutLine(lineExamples.find((spec) => spec.id === id) ?? expect.fail(id), 320));
}

function count(svg: string, part: string): number {
  return svg.split(part).length - 1;
}

test('206 and 437 are two points and one stroke', () => {
  const svg = drawn('handan-group-count');
  expect(count(svg, 'class="mark-exact')).toBe(2);
  expect(count(svg, 'class="stroke')).toBe(1);
  expect(svg).toContain('d="M48,160L300,77"');
});

test('60%以上 is a floor and no point; the second is the sign in the key', () => {
  const svg = drawn('handan-coverage');
  expect(count(svg, 'class="mark-floor')).toBe(2);
  expect(count(svg, 'mark-exact')).toBe(0);
  expect(count(svg, 'stroke')).toBe(0);
});

test('three targets are three diamonds on steps, and one diamond in the key', () => {
  const svg = drawn('enshi-milestones');
  expect(count(svg, 'class="mark-milestone')).toBe(4);
  expect(count(svg, 'class="target-step')).toBe(1);
  expect(svg).toContain('<title>目标：2023年底前30%以上</title>');
});

test('nothing known draws neither grid nor point', () => {
  expect(drawn('all-missing')).not.toMatch(/mark-|class="grid|stroke/u);
  expect(drawn('nothing')).toBe('');
});
