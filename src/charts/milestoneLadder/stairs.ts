import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import { type LadderBody, type LadderGeometry, signSize } from './LadderShape.ts';
import { askedWords, ladderScale, measuredLevel, measuredWords, stepWords } from './ladderScale.ts';
import type { LadderStep, MilestoneLadderSpec } from './spec.ts';

const rise = 130;
const headroom = 24;
const line = 20;
const { small } = textSizes;

/** px that the widest words of a step need in its column. */
function needed(step: LadderStep): number {
  const judged = textWidth(verdictKinds[step.verdict], small) + signSize + 5;
  const words = [askedWords(step), measuredWords(step), step.due].map((text) => textWidth(text, small));
  return Math.max(...words, judged) + 10;
}

/** Above the step what was asked; below it the date, the verdict and what was measured. */
function stepTexts(step: LadderStep, x: number, top: number, foot: number): readonly PlacedText[] {
  const common = { x, anchor: 'middle', size: small } as const;
  const below = (row: number) => baselineAt(foot + line * (row + 0.6), small);
  const word = verdictKinds[step.verdict];
  return [
    { ...common, text: askedWords(step), y: top - 7, role: 'target' },
    { ...common, text: step.due, y: below(0), role: 'tick' },
    { ...common, text: word, x: x + (signSize + 5) / 2, y: below(1), role: 'name' },
    { ...common, text: measuredWords(step), y: below(2), role: 'value' },
  ];
}

/** Steps side by side, rising with their levels; undefined where a column is too narrow for its words. */
export function stairs(spec: MilestoneLadderSpec, width: number): LadderGeometry | undefined {
  const column = Math.min(160, width / Math.max(1, spec.steps.length));
  if (spec.steps.some((step) => needed(step) > column)) return undefined;
  const scale = ladderScale(spec, rise);
  // The highest step touches the top: what the scale has above it would be empty.
  const highest = (step: LadderStep): number => scale(Math.max(step.level, measuredLevel(step)));
  const foot = headroom + Math.max(0, ...spec.steps.map(highest));
  const lines = spec.steps.some(({ measured }) => measured) ? 3 : 2;
  const bodies = spec.steps.map((step, index): LadderBody => {
    const left = index * column;
    const right = left + column;
    const middle = left + column / 2;
    const word = textWidth(verdictKinds[step.verdict], small);
    return {
      body: { left, right, top: foot - scale(step.level), bottom: foot },
      measured: step.measured && {
        left: left + column * 0.3,
        right: right - column * 0.3,
        top: foot - scale(measuredLevel(step)),
        bottom: foot,
        open: step.measured.kind !== 'exact',
      },
      scale: { left, right, top: headroom, bottom: foot },
      edge: 'top',
      verdict: step.verdict,
      sign: { x: middle - word / 2 - 2.5, y: foot + line * 1.6 },
      hover: stepWords(step),
    };
  });
  const all = spec.steps.flatMap((step, index) =>
    stepTexts(step, (index + 0.5) * column, foot - highest(step), foot),
  );
  const texts = all.filter(({ text }) => text !== '');
  return { width, height: foot + line * lines + 8, texts, bodies };
}
