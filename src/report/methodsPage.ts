import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import { equals } from '../domain/figure/rationalArithmetic.ts';
import { type VerdictKind, verdictKinds } from '../domain/lists/verdictKinds.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import { intervalMeaning } from '../format/intervalMeaning.ts';
import { type FigureView, figureView } from './figureView.ts';
import { type TargetView, targetView } from './targetView.ts';

/** A printed figure of this site, and what it says in plain words. */
export interface BoundExample {
  readonly figure: FigureView;
  readonly meaning: string;
}

export interface MethodsPage {
  /** One figure of each kind that this site has: exact, floor, open floor, ceiling, range, approximate. */
  readonly bounds: readonly BoundExample[];
  /** Computed figures with their arithmetic: a share, a change, a rate. */
  readonly computed: readonly FigureView[];
  /** For each word of the verdicts a target of this site that carries it. */
  readonly verdicts: readonly { readonly kind: VerdictKind; readonly target: TargetView | undefined }[];
  /** A printed floor of which a higher requirement would leave open whether it is met. */
  readonly openFloor: FigureView | undefined;
  readonly agreeing: Reconciliation | undefined;
  readonly disagreeing: Reconciliation | undefined;
  /** A rate that has no figure, and why. */
  readonly gap: { readonly placeName: string; readonly title: string; readonly reason: string } | undefined;
}

const isFloor = ({ low, high, approximate }: Interval): boolean =>
  !approximate && low !== null && !low.open && high === null;

const kinds: readonly ((interval: Interval) => boolean)[] = [
  ({ low, high, approximate }) =>
    !approximate && low !== null && high !== null && equals(low.value, high.value),
  isFloor,
  ({ low, high, approximate }) => !approximate && low !== null && low.open && high === null,
  ({ low, high, approximate }) => !approximate && low === null && high !== null,
  ({ low, high, approximate }) =>
    !approximate && low !== null && high !== null && !equals(low.value, high.value),
  ({ approximate }) => approximate,
];

/** The worked examples of the methods page, taken from the figures, targets and comparisons that this site holds. */
export function methodsPage(bulletin: Bulletin): MethodsPage {
  const published = bulletin.rows.observations
    .map(({ observation }) => bulletin.figure(observation))
    .filter((figure) => figure !== undefined);
  const { reconciliations } = bulletin;
  return {
    bounds: kinds.flatMap((isKind) => example(bulletin, published, isKind)),
    computed: ['group_form_share', 'group_count_growth_rate', 'school_coverage_rate'].flatMap((indicator) =>
      computedExample(bulletin, indicator),
    ),
    verdicts: (Object.keys(verdictKinds) as VerdictKind[]).map((kind) => ({
      kind,
      target: targetOf(bulletin, kind),
    })),
    openFloor: example(bulletin, published, isFloor)[0]?.figure,
    agreeing: reconciliations.find(({ agrees }) => agrees === true),
    disagreeing: reconciliations.find(({ agrees }) => agrees === false),
    gap: gapExample(bulletin),
  };
}

function example(
  bulletin: Bulletin,
  figures: readonly Figure[],
  isKind: (interval: Interval) => boolean,
): readonly BoundExample[] {
  for (const figure of figures) {
    if (typeof figure.value === 'string' || !isKind(figure.value)) continue;
    return [{ figure: figureView(bulletin, figure), meaning: intervalMeaning(figure.value, figure.unit) }];
  }
  return [];
}

function computedExample(bulletin: Bulletin, indicator: string): readonly FigureView[] {
  for (const place of bulletin.places.keys()) {
    const figure = bulletin
      .figuresOf(place)
      .find(
        (found) =>
          found.indicator === indicator && found.basis.kind === 'computed' && typeof found.value !== 'string',
      );
    if (figure !== undefined) return [figureView(bulletin, figure)];
  }
  return [];
}

function targetOf(bulletin: Bulletin, kind: VerdictKind): TargetView | undefined {
  const row = bulletin.rows.targets.find(({ target }) => bulletin.verdicts.get(target)?.kind === kind);
  return row === undefined ? undefined : targetView(bulletin, row);
}

function gapExample(bulletin: Bulletin): MethodsPage['gap'] {
  for (const [place, { name }] of bulletin.places) {
    const gap = bulletin.gapsOf(place).find(({ indicator }) => indicator === 'school_coverage_rate');
    if (gap !== undefined) {
      const title = bulletin.indicators.get(gap.indicator)?.title ?? gap.indicator;
      // A document may print one all the same.
      return { placeName: name, title, reason: gap.reason.replace(/^没有/u, '算不出') };
    }
  }
  return undefined;
}
