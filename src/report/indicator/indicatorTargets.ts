import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictStripSpec } from '../../charts/verdictStrip/spec.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import { rowsByPlace } from '../rowsByPlace.ts';
import { inClauseOrder } from '../targets/inClauseOrder.ts';
import { verdictCounts } from '../targets/verdictCounts.ts';
import { targetView } from '../targetView.ts';

/** A target measured by an indicator, in a line. */
export interface TargetLine {
  /** 30%以上; with what the document calls it where that is not the indicator's title. */
  readonly words: string;
  /** 每个县市；2023年底. */
  readonly aside: string;
  readonly path: string;
  readonly kind: VerdictKind;
}

/** The targets that an indicator measures. */
export interface IndicatorTargets {
  readonly count: number;
  readonly strip: VerdictStripSpec;
  /** Every one of them, by place. */
  readonly places: readonly {
    readonly name: string;
    /** The place's page of targets. */
    readonly path: string;
    readonly lines: readonly TargetLine[];
  }[];
  /** Whether they are too many to stand open on the page. */
  readonly isFolded: boolean;
}

const mostOpen = 30;

export function indicatorTargets(bulletin: Bulletin, { id, title }: Indicator): IndicatorTargets {
  const rows = rowsByPlace(bulletin).targetsMeasuredBy(id);
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  const places = [...byPlace].map(([place, those]) => ({
    name: bulletin.places.get(place)?.name ?? '',
    path: `targets/place/${place}/`,
    lines: inClauseOrder(bulletin, those).map((row) => {
      const { requirement, aside, entryPath, kind } = targetView(bulletin, row);
      const words = row.called === undefined ? requirement : `${row.called}：${requirement}`;
      return { words, aside, path: entryPath, kind };
    }),
  }));
  return {
    count: rows.length,
    strip: {
      kind: 'verdictStrip',
      id: 'targets',
      title: `用${title}衡量的目标，各地的判定`,
      rows: places.map(({ name, lines }) => ({ name, counts: verdictCounts(lines.map(({ kind }) => kind)) })),
    },
    places,
    isFolded: rows.length > mostOpen,
  };
}
