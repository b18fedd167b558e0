import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { judgementsOn } from '../judgementsOn.ts';
import { perBulletin } from '../perBulletin.ts';
import { type QuoteAttributes, quotedTarget } from '../quoted.ts';
import { type TargetView, targetView } from '../targetView.ts';

/** A requirement on one place, its own or one set above it for every place. */
export interface ComparedPromise {
  readonly row: TargetRow;
  /** As printed; with what the document calls it where that is not the indicator's title. */
  readonly requirement: string;
  readonly aside: string;
  readonly kind: VerdictKind;
  readonly path: string;
  /** What is copied of it, with how its number counts beside others. */
  readonly quoted: (counting: readonly string[]) => QuoteAttributes;
}

/** What one place must reach on one indicator, with its verdict; requirements without a number among them. */
export function comparedPromises(
  bulletin: Bulletin,
  place: string,
  indicator: string,
): readonly ComparedPromise[] {
  const name = bulletin.places.get(place)?.name ?? place;
  const own = (ownTargets(bulletin).get(`${place} ${indicator}`) ?? []).map((row) => promise(bulletin, row));
  const above = judgementsOn(bulletin, place)
    .filter(({ target }) => target.indicator === indicator && target.place !== place)
    .map(({ target, judgement }) => promise(bulletin, target, { name, kind: judgement.kind }));
  return [...own, ...above];
}

/** `on` is the verdict on a place below the target's own. */
function promise(
  bulletin: Bulletin,
  row: TargetRow,
  on?: { readonly name: string; readonly kind: VerdictKind },
): ComparedPromise {
  const view = targetView(bulletin, row);
  return {
    row,
    requirement: row.called === undefined ? view.requirement : `${row.called}：${view.requirement}`,
    aside: on === undefined ? view.aside : asideFrom(view, row),
    kind: on?.kind ?? view.kind,
    path: view.entryPath,
    quoted: (counting) => quotedTarget(view, on && { name: on.name, word: verdictKinds[on.kind] }, counting),
  };
}

/** 2018年底；永州市的要求；逐个要求是推定；柔性要求（原则上）. */
function asideFrom({ dueBrief, placeName, soft }: TargetView, row: TargetRow): string {
  const reading = row.applies_basis === 'inferred' ? '逐个要求是推定' : '';
  return [dueBrief, `${placeName}的要求`, reading, soft].filter((words) => words !== '').join('；');
}

const ownTargets = perBulletin(
  ({ rows }): ReadonlyMap<string, readonly TargetRow[]> =>
    Map.groupBy(rows.targets, ({ place, indicator }) => `${place} ${indicator}`),
);
