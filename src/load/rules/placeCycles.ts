import type { PlaceRow } from '../../domain/tables/places.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** No place is above itself, directly or through others. */
export function placeCycles({ places }: Rows, problems: ProblemList): void {
  const byId = new Map(places.map((place) => [place.place, place]));
  const settled = new Set<string>();
  for (const place of places) {
    const way: PlaceRow[] = [];
    let next: PlaceRow | undefined = place;
    while (next !== undefined && !settled.has(next.place) && !way.includes(next)) {
      way.push(next);
      next = next.parent === undefined ? undefined : byId.get(next.parent);
    }
    if (next !== undefined && way.includes(next)) report(way.slice(way.indexOf(next)), problems);
    for (const passed of way) settled.add(passed.place);
  }
}

function report(cycle: readonly PlaceRow[], problems: ProblemList): void {
  const first = cycle.reduce((a, b) => (b.file === a.file && b.row < a.row ? b : a));
  const names = [...cycle, ...cycle.slice(0, 1)].map((place) => `“${place.name}”`).join('的上级是');
  problems.error(first, 'parent', 'place-cycle', `上下级成了环：${names}；请改正其中一个的“上级地方”`);
}
