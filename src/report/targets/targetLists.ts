import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { formatClause } from '../../format/formatClause.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { perBulletin } from '../perBulletin.ts';
import { type TargetView, targetView } from '../targetView.ts';
import { boundPlaces } from './boundPlaces.ts';
import { inClauseOrder } from './inClauseOrder.ts';

/** Targets of one clause, under its heading. */
export interface ClauseTargets {
  readonly source: ClauseLink;
  /** The clause with its title: 三（一） 科学规划组建教联体. */
  readonly heading: string;
  /** Whether the clause before it belongs to another policy: the policy is to be named. */
  readonly opensPolicy: boolean;
  readonly targets: readonly TargetView[];
}

/** Targets of one place. */
export interface PlaceTargets {
  readonly name: string;
  readonly path: string;
  /** The policies that state them: named once where they are one, else on every row. */
  readonly policies: readonly string[];
  readonly targets: readonly TargetView[];
}

/** The targets of a place by policy and clause, in the order of the clauses. */
export function targetsByClause(bulletin: Bulletin, rows: readonly TargetRow[]): readonly ClauseTargets[] {
  const titles = clauseTitles(bulletin);
  const ordered = inClauseOrder(bulletin, rows);
  const byClause = [...Map.groupBy(ordered, ({ policy, clause }) => `${policy}\n${clause}`)];
  return byClause.flatMap(([key, those], index) => {
    const [first] = those;
    if (first === undefined) return [];
    const before = byClause[index - 1]?.[1][0];
    return [
      {
        source: clauseLink(bulletin, first.policy, first.clause),
        heading: [formatClause(first.clause), bareTitle(titles.get(key) ?? '')].join(' ').trim(),
        opensPolicy: before?.policy !== first.policy,
        targets: those.map((row) => targetView(bulletin, row)),
      },
    ];
  });
}

/** A heading without its number, which the path repeats: （一）科学规划组建教联体 is 科学规划组建教联体. */
function bareTitle(title: string): string {
  return title.replace(
    /^(?:[（(][〇零一二三四五六七八九十百\d]+[）)]|[〇零一二三四五六七八九十百\d]+[、.．])\s*/u,
    '',
  );
}

/** The targets among `rows` by the place that they bind, in the order of the places table. */
export function targetsByPlace(bulletin: Bulletin, rows: readonly TargetRow[]): readonly PlaceTargets[] {
  const wanted = new Set(rows);
  return boundPlaces(bulletin).flatMap(({ place, targets }) => {
    const those = inClauseOrder(
      bulletin,
      targets.filter((row) => wanted.has(row)),
    ).map((row) => targetView(bulletin, row));
    if (those.length === 0) return [];
    return [
      {
        name: place.name,
        path: `targets/place/${place.place}/`,
        policies: [...new Set(those.map(({ source }) => source.policyTitle))],
        targets: those,
      },
    ];
  });
}

/** The targets that carry a verdict. */
export function targetsWithVerdict({ rows, verdicts }: Bulletin, kind: VerdictKind): readonly TargetRow[] {
  return rows.targets.filter(({ target }) => verdicts.get(target)?.kind === kind);
}

const clauseTitles = perBulletin(
  ({ policies }): ReadonlyMap<string, string> =>
    new Map(
      [...policies.values()].flatMap(({ id, clauses }) =>
        clauses.map(({ path, title }) => [`${id}\n${path}`, title] as const),
      ),
    ),
);
