import { perBulletin } from './perBulletin.ts';

/** Rows of the workspace by the place or the indicator that they name; a place or indicator without any has none. */
export const rowsByPlace = perBulletin(({ rows, reconciliations }) => {
  const targets = Map.groupBy(rows.targets, ({ place }) => place);
  const measured = Map.groupBy(rows.targets, ({ indicator }) => indicator);
  const checks = Map.groupBy(reconciliations, ({ place }) => place);
  const notes = new Map(rows.observations.map(({ observation, note }) => [observation, note ?? '']));
  const called = new Map(rows.observations.map(({ observation, called }) => [observation, called]));
  const denominators = new Map(
    rows.observations.map(({ observation, denominator }) => [observation, denominator]),
  );
  return {
    targets: (place: string) => targets.get(place) ?? [],
    targetsMeasuredBy: (indicator: string) => measured.get(indicator) ?? [],
    reconciliations: (place: string) => checks.get(place) ?? [],
    observationNote: (observation: string) => notes.get(observation) ?? '',
    /** The document's own name of what is counted; undefined where it is the indicator's title. */
    observationCalled: (observation: string) => called.get(observation),
    /** Of what a published rate is a share, in the document's words; undefined where it does not say. */
    observationDenominator: (observation: string) => denominators.get(observation),
  };
});
