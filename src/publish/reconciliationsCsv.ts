import type { Bulletin } from '../bulletin/Bulletin.ts';
import { csvText } from './csvText.ts';

/** reconciliations.csv: what documents state beside what can be computed; `agrees` is empty where bounds leave it open. */
export function reconciliationsCsv(bulletin: Bulletin): string {
  return csvText(
    ['check', 'place', 'period', 'stated', 'computed', 'agrees', 'observations', 'note'],
    bulletin.reconciliations.map(({ check, place, period, stated, computed, agrees, observations, note }) => [
      check,
      place,
      period,
      stated,
      computed,
      agrees === undefined ? '' : String(agrees),
      observations.join(';'),
      note,
    ]),
  );
}
