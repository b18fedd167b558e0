import type { GroupRow } from '../domain/tables/groups.ts';
import type { Rows } from '../domain/tables/tables.ts';

/** A document that is the only witness of groups in the roster, and the clauses that name them. */
export interface Transcript {
  readonly policy: string;
  readonly clauses: readonly string[];
}

/**
 * The documents from which the groups of a place, those of places below it included, are merely copied: their rows name
 * a document but no date on which they were founded. Such a roster says what the document lists, not what exists.
 */
export function transcribedFrom({
  groups,
  places,
}: Pick<Rows, 'groups' | 'places'>): (place: string) => readonly Transcript[] {
  const parents = new Map(places.map(({ place, parent }) => [place, parent]));
  const copied = new Map<string, Map<string, Set<string>>>();
  for (const group of groups.filter(isCopied)) {
    for (let at: string | undefined = group.place; at !== undefined; at = parents.get(at)) {
      const policies = copied.get(at) ?? new Map<string, Set<string>>();
      const clauses = policies.get(group.policy) ?? new Set<string>();
      if (group.clause !== undefined) clauses.add(group.clause);
      policies.set(group.policy, clauses);
      copied.set(at, policies);
    }
  }
  return (place) =>
    Array.from(copied.get(place) ?? [], ([policy, clauses]) => ({ policy, clauses: [...clauses] }));
}

function isCopied(group: GroupRow): group is GroupRow & { readonly policy: string } {
  return group.policy !== undefined && group.established === undefined;
}
