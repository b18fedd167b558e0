import type { Geometry } from '../Chart.ts';
import { layoutKey, type PlacedSign } from '../layout/layoutKey.ts';
import { type BoundKind, boundKey } from '../marks/boundKey.ts';
import { emptyText } from '../text/emptyText.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { wrapText } from '../text/wrapText.ts';
import { layoutPanel, type Panel, panelHeight } from './layoutPanel.ts';
import { scaleWords, sharedScales } from './sharedScales.ts';
import type { SmallMultiplesSpec } from './spec.ts';

export interface SmallMultiplesGeometry extends Geometry {
  readonly signs: readonly PlacedSign<BoundKind>[];
  readonly panels: readonly Panel[];
}

const gap = 16;

/** How many panels stand side by side: three on a phone, more where there is room, never more than there are. */
function columnsOf(spec: SmallMultiplesSpec, width: number): number {
  const least = width < 480 ? 90 : 118;
  return Math.max(1, Math.min(spec.panels.length, Math.floor((width + gap) / (least + gap))));
}

/** Lays out small multiples for a width in px: the shared scales in words, then panels in rows. */
export function layoutSmallMultiples(spec: SmallMultiplesSpec, width: number): SmallMultiplesGeometry {
  const size = textSizes.small;
  if (spec.panels.length === 0)
    return { width, height: 24, texts: [emptyText('没有可以画出的数')], signs: [], panels: [] };
  const note = wrapText(scaleWords(spec), width, size, 3).map(
    (text, index): PlacedText => ({
      text,
      x: 0,
      y: baselineAt(9 + index * 18, size),
      size,
      anchor: 'start',
      role: 'tick',
    }),
  );
  const key = layoutKey(
    boundKey(spec.panels.flatMap(({ points }) => points.map(({ value }) => value))),
    width,
    note.length * 18 + 2,
  );
  const top = note.length * 18 + key.height + 10;
  const columns = columnsOf(spec, width);
  // A few panels do not grow to the whole width: all stay small.
  const each = Math.min(200, (width - (columns - 1) * gap) / columns);
  const shared = sharedScales(spec);
  const height = panelHeight(shared);
  const panels = spec.panels.map((panel, index) => {
    const left = (index % columns) * (each + gap);
    return layoutPanel(spec, panel, shared, {
      left,
      top: top + Math.floor(index / columns) * (height + gap),
      width: each,
    });
  });
  const rows = Math.ceil(spec.panels.length / columns);
  const texts = [...note, ...key.texts, ...panels.flatMap(({ texts: own }) => own)];
  return { width, height: top + rows * (height + gap), texts, signs: key.signs, panels };
}
