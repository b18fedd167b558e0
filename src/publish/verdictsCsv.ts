import type { Bulletin } from '../bulletin/Bulletin.ts';
import { csvText } from './csvText.ts';

/** verdicts.csv: one row per target. */
export function verdictsCsv(bulletin: Bulletin): string {
  const rows = bulletin.rows.targets.map((row) => {
    const verdict = bulletin.verdicts.get(row.target);
    return [
      row.target,
      row.place,
      row.indicator,
      row.due ?? '',
      row.requirement.text,
      verdict?.kind ?? '',
      verdict?.reason ?? '',
      verdict?.figure?.id ?? '',
      row.policy,
      row.clause,
    ];
  });
  return csvText(
    ['target', 'place', 'indicator', 'due', 'requirement', 'verdict', 'reason', 'figure', 'policy', 'clause'],
    rows,
  );
}

/** verdict-parts.csv: the judgement of each place or group that a target binds one by one. */
export function verdictPartsCsv(bulletin: Bulletin): string {
  const rows = [...bulletin.verdicts.values()].flatMap(({ target, parts }) =>
    parts.map(({ subject, kind, reason, figure }) => [target, subject, kind, reason, figure?.id ?? '']),
  );
  return csvText(['target', 'subject', 'verdict', 'reason', 'figure'], rows);
}
