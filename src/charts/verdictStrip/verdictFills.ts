import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';

/**
 * Which pattern of `fillPatterns` lies over a verdict's length: no two look alike in black and white, whatever the tones
 * below them (styles/charts/fills.css) become.
 */
export const verdictFills: Readonly<Record<VerdictKind, number>> = {
  met: 1,
  missed: 6,
  undetermined: 7,
  not_due: 8,
  no_data: 3,
  overdue: 2,
  not_judged: 1,
};
