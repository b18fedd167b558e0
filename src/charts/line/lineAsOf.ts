import type { Box } from '../layout/Box.ts';
import type { LabelRequest } from '../layout/placeLabels.ts';
import { textSizes } from '../text/PlacedText.ts';
import type { LineSpec } from './spec.ts';

/** Where the site's day stands on the axis; undefined where the chart ends before it or none is given. */
export function asOfLine(spec: LineSpec, scale: (at: number) => number, plot: Box): number | undefined {
  if (!spec.asOf) return undefined;
  const x = scale(spec.asOf.at);
  return x > plot.left && x < plot.right ? x : undefined;
}

/** Its words, at the head of the rule. */
export function asOfLabel(spec: LineSpec, x: number | undefined, plot: Box): readonly LabelRequest[] {
  if (!spec.asOf || x === undefined) return [];
  const text = spec.asOf.text;
  return [
    { text, size: textSizes.small, role: 'tick', x, y: plot.top - 26, gap: 4, sides: ['right', 'left'] },
  ];
}
