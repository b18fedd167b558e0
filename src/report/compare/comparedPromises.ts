import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { judgementsOn } from '../judgementsOn.ts';
import { perBulletin } from '../perBulletin.ts';
import { targetView } from '../targetView.ts';

/** A requirement with a number on one place, its own or one set above it for every place. */
export interface ComparedPromise {
  readonly requirement: string;
  readonly aside: string;
  readonly kind: VerdictKind;
  readonly path: string;
}

/** What one place must reach on one indicator, with its verdict. */
export function comparedPromises(
  bulletin: Bulletin,
  place: string,
  indicator: string,
): readonly ComparedPromise[] {
  const own = (numberedTargets(bulletin).get(`${place} ${indicator}`) ?? []).map((row) => {
    const { requirement, aside, kind, entryPath } = targetView(bulletin, row);
    return { requirement, aside, kind, path: entryPath };
  });
  const above = judgementsOn(bulletin, place)
    .filter(({ target }) => target.indicator === indicator && isNumbered(target))
    .map(({ target, judgement }) => {
      const { requirement, dueBrief, placeName, entryPath } = targetView(bulletin, target);
      return { requirement, aside: `${dueBrief}；${placeName}的要求`, kind: judgement.kind, path: entryPath };
    });
  return [...own, ...above];
}

const numberedTargets = perBulletin(({ rows }): ReadonlyMap<string, readonly TargetRow[]> => {
  const numbered = rows.targets.filter(isNumbered);
  return Map.groupBy(numbered, ({ place, indicator }) => `${place} ${indicator}`);
});

function isNumbered({ requirement }: TargetRow): boolean {
  return requirement.read.ok;
}
