import { perBulletin } from './perBulletin.ts';

/** Rows of the workspace by the place or the indicator that they name; a place or indicator without any has none. */
export const rowsByPlace = perBulletin(({ rows, reconciliations }) => {
  const targets = Map.groupBy(rows.targets, ({ place }) => place);
  const measured = Map.groupBy(rows.targets, ({ indicator }) => indicator);
  const checks = Map.groupBy(reconciliations, ({ place }) => place);
  const notes = new Map(rows.observations.map(({ observation, note }) => [observation, note ?? '']));
  return {
    targets: (place: string) => targets.get(place) ?? [],
    targetsMeasuredBy: (indicator: string) => measured.get(indicator) ?? [],
    reconciliations: (place: string) => checks.get(place) ?? [],
    observationNote: (observation: string) => notes.get(observation) ?? '',
  };
});
