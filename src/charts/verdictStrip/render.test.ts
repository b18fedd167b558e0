import { expect, test } from 'vitest';
import { layoutVerdictStrip } from './geometry.ts';
import { drawVerdictStrip } from './render.ts';
import { stripRow } from './stripRow.ts';
import { verdictFills } from './verdictFills.ts';
import { verdictStripExamples } from './verdictStripExamples.ts';

test('hundreds of targets are drawn as lengths, each with its sign: in it, or above where it is too short', () => {
  const svg = drawVerdictStrip(layoutVerdictStrip(verdictStripExamples[1] ?? expect.fail(), 320));
  expect(svg.match(/class="step /gu)).toHaveLength(7 + 1);
  // Seven beside the words, one beside that of the second row; seven and one with their lengths.
  expect(svg.match(/class="verdict /gu)).toHaveLength(7 + 1 + 7 + 1);
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

test('no two verdicts look alike where they are lengths: the pattern or, of the two without, the tone differs', () => {
  const { met, not_judged: notJudged, ...patterned } = verdictFills;
  expect([met, notJudged]).toEqual([1, 1]);
  expect(new Set(Object.values(patterned)).size).toBe(5);
  const svg = drawVerdictStrip(layoutVerdictStrip(verdictStripExamples[1] ?? expect.fail(), 320));
  expect(svg.match(/<pattern /gu)).toHaveLength(5);
});

test('signs above short lengths stand side by side in the order of their lengths', () => {
  const row = { name: '甲', counts: { undetermined: 1, overdue: 3, not_judged: 6, no_data: 100 } };
  const { segments } = stripRow(row, 0, 0, 300, 2);
  expect(segments.map(({ kind, sign, box }) => [kind, sign.x, sign.y < box.top])).toEqual([
    ['undetermined', 8, true],
    ['no_data', 102, false],
    ['overdue', 201.5, true],
    ['not_judged', 217.5, true],
  ]);
});
