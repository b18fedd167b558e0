import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { baselineAt, type PlacedText, type TextRole, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';
import { wrapText } from '../text/wrapText.ts';
import { type LadderBody, type LadderGeometry, signSize } from './LadderShape.ts';
import { askedWords, ladderScale, measuredLevel, measuredWords, stepWords } from './ladderScale.ts';
import type { LadderStep, MilestoneLadderSpec } from './spec.ts';

interface Rung {
  readonly texts: readonly PlacedText[];
  readonly body: LadderBody;
  readonly bottom: number;
}

const line = 20;
const thickness = 14;
const gap = 20;
const size = textSizes.text;

function textAt(text: string, full: string, x: number, middle: number, role: TextRole): PlacedText {
  return { text, full, x, y: baselineAt(middle, size), size, anchor: 'start', role };
}

/** Due date and verdict on one line, with the requirement between them if it fits, else below on up to three lines. */
function wordsOf(step: LadderStep, width: number, top: number): readonly PlacedText[] {
  const { due } = step;
  const text = [askedWords(step), measuredWords(step)].filter((words) => words !== '').join('，');
  const word = verdictKinds[step.verdict];
  const judged = textWidth(word, size);
  const room = width - judged - signSize - 18;
  const middle = top + line / 2;
  const shown = shortenText(due, room, size);
  const x = shown === '' ? 0 : textWidth(shown, size) + 10;
  const head = [
    ...(shown === '' ? [] : [textAt(shown, due, 0, middle, 'tick')]),
    { ...textAt(word, word, width, middle, 'name'), anchor: 'end' as const },
  ];
  if (x + textWidth(text, size) <= room) return [...head, textAt(text, text, x, middle, 'target')];
  const lines = wrapText(text, width, size, 3);
  return [...head, ...lines.map((one, index) => textAt(one, text, 0, middle + (index + 1) * line, 'target'))];
}

function rung(step: LadderStep, width: number, top: number, scale: (level: number) => number): Rung {
  const texts = wordsOf(step, width, top);
  const lowest = Math.max(...texts.map(({ y }) => y));
  const upper = lowest + 9;
  const bottom = upper + thickness;
  const body: LadderBody = {
    body: { left: 1, right: 1 + scale(step.level), top: upper, bottom },
    measured: step.measured && {
      left: 1,
      right: 1 + scale(measuredLevel(step)),
      top: upper + 4,
      bottom: bottom - 4,
      open: step.measured.kind !== 'exact',
    },
    scale: { left: 1, right: width - 1, top: upper, bottom },
    edge: 'right',
    verdict: step.verdict,
    sign: { x: width - textWidth(verdictKinds[step.verdict], size) - signSize / 2 - 4, y: top + line / 2 },
    hover: stepWords(step),
  };
  return { texts, body, bottom };
}

/** Steps one below the other: words first, the level as a length below them. For narrow charts and long ladders. */
export function rungs(spec: MilestoneLadderSpec, width: number): LadderGeometry {
  const scale = ladderScale(spec, width - 2);
  const laid: Rung[] = [];
  for (const step of spec.steps) laid.push(rung(step, width, (laid.at(-1)?.bottom ?? -gap) + gap, scale));
  return {
    width,
    height: (laid.at(-1)?.bottom ?? 0) + 4,
    texts: laid.flatMap(({ texts }) => texts),
    bodies: laid.map(({ body }) => body),
  };
}
