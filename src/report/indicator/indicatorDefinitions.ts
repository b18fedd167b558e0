import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';

/** One way of counting a rate, and who counts so. */
export interface IndicatorDefinition {
  readonly key: string;
  /** 口径一, where there are several; empty where there is one. */
  readonly name: string;
  readonly words: string;
  /** 星笛市等12处; by those that have figures. */
  readonly places: string;
  readonly source: ClauseLink | undefined;
  readonly note: string;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const mostNames = 4;

/** The ways in which the given places count an indicator, the most used first. Places without a definition are in none. */
export function indicatorDefinitions(
  bulletin: Bulletin,
  indicator: string,
  places: readonly PlaceRow[],
): readonly IndicatorDefinition[] {
  const stated = places.flatMap((place) => {
    const definition = bulletin.definitionOf(place.place, indicator);
    return definition === undefined ? [] : [{ place, definition }];
  });
  const byKey = Map.groupBy(stated, ({ definition }) => definition.key);
  const several = byKey.size > 1;
  return [...byKey]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([key, those], index) => {
      const [first] = those;
      if (first === undefined) return [];
      const { words, policy, clause, note } = first.definition;
      return [
        {
          key,
          name: several ? `口径${numerals[index] ?? index + 1}` : '',
          words,
          places: namesOf(those.map(({ place }) => place.name)),
          source: policy === undefined ? undefined : clauseLink(bulletin, policy, clause ?? ''),
          note,
        },
      ];
    });
}

function namesOf(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join('、');
  return `${names.slice(0, mostNames).join('、')}等${names.length}处`;
}
