import { expect, test } from 'vitest';
import { layoutVerdictStrip } from './geometry.ts';
import { drawVerdictStrip } from './render.ts';
import { stripRow } from './stripRow.ts';
import { verdictStripExamples } from './verdictStripExamples.ts';

test('hundreds of targets are drawn as lengths, those too short for a sign without one', () => {
  const svg = drawVerdictStrip(layoutVerdictStrip(verdictStripExamples[1] ?? expect.fail(), 320));
  expect(svg.match(/class="step /gu)).toHaveLength(7 + 1);
  // Seven beside the words, one beside that of the second row, four in segments long enough.
  expect(svg.match(/class="verdict /gu)).toHaveLength(7 + 1 + 4);
});

test('signs wrap to the next line at the edge', () => {
  const { signs } = stripRow({ name: '甲', counts: { met: 20 } }, 0, 0, 180, undefined);
  expect(signs.slice(0, 20).map(({ y }) => y)).toEqual([...Array(10).fill(9), ...Array(10).fill(27)]);
});

test('a place without targets says so', () => {
  const { texts, signs } = stripRow({ name: '甲', counts: {} }, 0, 0, 180, undefined);
  expect(texts.map(({ text }) => text)).toEqual(['没有目标']);
  expect(signs).toEqual([]);
});
