import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictStripSpec } from '../../charts/verdictStrip/spec.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { appliesTo } from '../../domain/lists/targetLists.ts';
import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { dueInBrief } from '../dueInBrief.ts';
import { rowsByPlace } from '../rowsByPlace.ts';
import { verdictCounts } from '../targets/verdictCounts.ts';

/** A target measured by an indicator, in a line. */
export interface TargetLine {
  readonly place: string;
  readonly words: string;
  readonly path: string;
  readonly kind: VerdictKind;
}

/** The targets that an indicator measures. */
export interface IndicatorTargets {
  readonly count: number;
  readonly strip: VerdictStripSpec;
  /** By place; empty where they are too many to list here. */
  readonly lines: readonly TargetLine[];
  /** The places' pages of targets. */
  readonly places: readonly { readonly name: string; readonly path: string }[];
}

const mostLines = 30;

export function indicatorTargets(bulletin: Bulletin, { id, title }: Indicator): IndicatorTargets {
  const rows = rowsByPlace(bulletin).targetsMeasuredBy(id);
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  const nameOf = (place: string): string => bulletin.places.get(place)?.name ?? '';
  return {
    count: rows.length,
    strip: {
      kind: 'verdictStrip',
      id: 'targets',
      title: `用${title}衡量的目标，各地的判定`,
      rows: Array.from(byPlace, ([place, those]) => ({
        name: nameOf(place),
        counts: verdictCounts(those.map(({ target }) => bulletin.verdicts.get(target)?.kind)),
      })),
    },
    lines: rows.length > mostLines ? [] : rows.flatMap((row) => lineOf(bulletin, row, nameOf(row.place))),
    places: [...byPlace.keys()].map((place) => ({ name: nameOf(place), path: `targets/place/${place}/` })),
  };
}

function lineOf(bulletin: Bulletin, row: TargetRow, place: string): readonly TargetLine[] {
  const kind = bulletin.verdicts.get(row.target)?.kind;
  if (kind === undefined) return [];
  const binds = row.applies_to === undefined || row.applies_to === 'place' ? '' : appliesTo[row.applies_to];
  const limits = [binds, row.scope ?? ''].filter((words) => words !== '');
  const scope = limits.length === 0 ? '' : `（${limits.join('，')}）`;
  return [
    {
      place,
      words: `${dueInBrief(row)}${scope}：${row.requirement.text}`,
      path: `targets/#${row.target}`,
      kind,
    },
  ];
}
