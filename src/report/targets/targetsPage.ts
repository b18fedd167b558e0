import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictStripSpec } from '../../charts/verdictStrip/spec.ts';
import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { formerFragments } from '../redirects/formerFragments.ts';
import type { MovedAddress } from '../redirects/movedAddresses.ts';
import { type TargetView, targetView } from '../targetView.ts';
import { verdictMeanings } from '../verdictMeanings.ts';
import { boundPlaces } from './boundPlaces.ts';
import { dueKinds } from './dueKinds.ts';
import { inClauseOrder } from './inClauseOrder.ts';
import { type Ladder, ladders } from './ladders.ts';
import { targetsSummary } from './targetsSummary.ts';
import { countsInWords, type VerdictCounts, verdictCounts } from './verdictCounts.ts';

/** One target on the page of all targets: its stable address. */
export interface TargetEntry extends TargetView {
  readonly former: readonly MovedAddress[];
}

export interface TargetsPage {
  readonly summary: readonly string[];
  readonly strip: VerdictStripSpec;
  readonly verdicts: readonly {
    readonly kind: VerdictKind;
    readonly count: number;
    readonly meaning: string;
    readonly path: string;
  }[];
  readonly dues: readonly { readonly label: string; readonly count: number; readonly path: string }[];
  readonly ladders: readonly Ladder[];
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly tally: string;
    readonly entries: readonly TargetEntry[];
  }[];
}

/** What the page of all targets shows. */
export function targetsPage(bulletin: Bulletin): TargetsPage {
  const { targets } = bulletin.rows;
  const counts = countsOf(bulletin, targets);
  return {
    summary: targetsSummary(bulletin),
    strip: verdictStrip(bulletin),
    verdicts: (Object.keys(verdictKinds) as VerdictKind[]).map((kind) => ({
      kind,
      count: counts[kind] ?? 0,
      meaning: verdictMeanings[kind],
      path: `targets/verdict/${kind}/`,
    })),
    dues: dueKinds(bulletin).map(({ slug, label, targets }) => ({
      label,
      count: targets.length,
      path: `targets/due/${slug}/`,
    })),
    ladders: ladders(bulletin, targets),
    places: boundPlaces(bulletin).map(({ place, targets }) => ({
      id: place.place,
      name: place.name,
      path: `targets/place/${place.place}/`,
      tally: `${targets.length}项：${countsInWords(countsOf(bulletin, targets))}`,
      entries: inClauseOrder(bulletin, targets).map((row) => ({
        ...targetView(bulletin, row),
        former: formerFragments(bulletin, `targets/#${row.target}`),
      })),
    })),
  };
}

/** How many targets of each place carry each verdict, as a chart. */
export function verdictStrip(bulletin: Bulletin): VerdictStripSpec {
  return {
    kind: 'verdictStrip',
    id: 'verdicts-by-place',
    title: '各地目标的判定',
    rows: boundPlaces(bulletin).map(({ place, targets }) => ({
      name: place.name,
      counts: countsOf(bulletin, targets),
    })),
  };
}

function countsOf({ verdicts }: Bulletin, targets: readonly TargetRow[]): VerdictCounts {
  return verdictCounts(targets.map(({ target }) => verdicts.get(target)?.kind));
}
