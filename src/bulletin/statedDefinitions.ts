import type { Rows } from '../domain/tables/tables.ts';
import { rosterIndicators } from '../indicators/registry.ts';
import { definitions } from '../indicators/roster/Definition.ts';
import { yearEnd } from '../indicators/roster/dayNumber.ts';
import { definitionWords } from '../indicators/roster/definitionWords.ts';
import { placeNodes } from '../indicators/roster/PlaceNode.ts';
import type { StatedDefinition } from './Bulletin.ts';

/** Indicators that count by another's definition where they have none of their own. */
const likeness = new Map(rosterIndicators.map(({ id, countsLike }) => [id, countsLike]));

/** The definition that is declared for an indicator at a place or above it, in words. */
export function statedDefinitions(
  rows: Pick<Rows, 'places' | 'denominators'>,
  asOf: string,
): (place: string, indicator: string) => StatedDefinition | undefined {
  const nodes = placeNodes(rows.places, asOf);
  const declared = definitions(rows.denominators);
  return (place, indicator) => {
    const node = nodes.get(place);
    const like = likeness.get(indicator) ?? indicator;
    const definition = node && (declared(node, indicator) ?? declared(node, like));
    if (definition?.row === undefined) return undefined;
    const { policy, clause, place: declaredAt, note = '' } = definition.row;
    const words = definitionWords(definition, yearEnd(2000), true);
    return { key: definition.key, words, declaredAt, policy, clause, note };
  };
}
