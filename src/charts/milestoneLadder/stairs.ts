import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import { type LadderBody, type LadderGeometry, signSize } from './LadderShape.ts';
import { ladderScale, stepWords } from './ladderScale.ts';
import type { LadderStep, MilestoneLadderSpec } from './spec.ts';

const rise = 130;
const headroom = 24;
const line = 20;
const { text: size, small } = textSizes;

/** px that the widest words of a step need in its column. */
function needed({ due, text, verdict }: LadderStep): number {
  const judged = textWidth(verdictKinds[verdict], small) + signSize + 5;
  return Math.max(textWidth(text, size), textWidth(due, small), judged) + 10;
}

function stepTexts(step: LadderStep, x: number, treadY: number, foot: number): readonly PlacedText[] {
  const centred = { x, anchor: 'middle' } as const;
  const word = verdictKinds[step.verdict];
  return [
    { ...centred, text: step.text, y: treadY - 7, size, role: 'target' },
    { ...centred, text: step.due, y: baselineAt(foot + line * 0.6, small), size: small, role: 'tick' },
    {
      ...centred,
      text: word,
      x: x + (signSize + 5) / 2,
      y: baselineAt(foot + line * 1.6, small),
      size: small,
      role: 'name',
    },
  ];
}

/** Steps side by side, rising with their levels; undefined where a column is too narrow for its words. */
export function stairs(spec: MilestoneLadderSpec, width: number): LadderGeometry | undefined {
  const column = Math.min(160, width / Math.max(1, spec.steps.length));
  if (spec.steps.some((step) => needed(step) > column)) return undefined;
  const scale = ladderScale(spec, rise);
  // The highest step touches the top: what the scale has above it would be empty.
  const foot = headroom + Math.max(0, ...spec.steps.map(({ level }) => scale(level)));
  const bodies = spec.steps.map((step, index): LadderBody => {
    const left = index * column;
    const right = left + column;
    const middle = left + column / 2;
    const word = textWidth(verdictKinds[step.verdict], small);
    return {
      body: { left, right, top: foot - scale(step.level), bottom: foot },
      scale: { left, right, top: headroom, bottom: foot },
      edge: 'top',
      verdict: step.verdict,
      sign: { x: middle - word / 2 - 2.5, y: foot + line * 1.6 },
      hover: stepWords(step),
    };
  });
  const texts = spec.steps.flatMap((step, index) =>
    stepTexts(step, (index + 0.5) * column, foot - scale(step.level), foot),
  );
  return { width, height: foot + line * 2 + 8, texts, bodies };
}
