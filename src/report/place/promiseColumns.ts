import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { requirementInBrief } from '../../format/softInWords.ts';
import { dueInBrief } from '../dueInBrief.ts';
import { figureView } from '../figureView.ts';
import { judgementsOn } from '../judgementsOn.ts';
import { rowsByPlace } from '../rowsByPlace.ts';
import { targetTitle } from '../targetTitle.ts';
import { type ChildColumn, emptyCell } from './ChildColumn.ts';

/** What was promised of every place below, each promise a column with the verdict on each of them. */
export function promiseColumns(
  bulletin: Bulletin,
  place: string,
  children: readonly PlaceRow[],
): readonly ChildColumn[] {
  return promisedOfEach(bulletin, place).map((target) => promiseColumn(bulletin, children, target));
}

/** The latest numeric target of each indicator that binds every place below. */
function promisedOfEach(bulletin: Bulletin, place: string): readonly TargetRow[] {
  const numeric = rowsByPlace(bulletin)
    .targets(place)
    .filter(
      ({ applies_to, requirement, value_basis, due }) =>
        applies_to === 'each_child' && requirement.read.ok && value_basis !== 'none' && due !== undefined,
    );
  const latest = Map.groupBy(numeric, ({ indicator }) => indicator)
    .values()
    .map((those) => those.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? 1 : -1))[0])
    .filter((row) => row !== undefined);
  return [...latest].slice(0, 2);
}

function promiseColumn(bulletin: Bulletin, children: readonly PlaceRow[], target: TargetRow): ChildColumn {
  return {
    head: `${dueInBrief(target)}${targetTitle(bulletin, target)}${requirementInBrief(target)}`,
    isRate: false,
    cells: children.map(({ place }) => {
      const found = judgementsOn(bulletin, place).find((each) => each.target.target === target.target);
      if (found === undefined) return { ...emptyCell, words: '不在此列' };
      const { kind, figure } = found.judgement;
      return {
        figure: figure === undefined ? undefined : figureView(bulletin, figure),
        at: undefined,
        verdict: kind,
        words: verdictKinds[kind],
      };
    }),
  };
}
