import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { MilestoneLadderSpec } from '../../charts/milestoneLadder/spec.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { position } from '../chart/chartValue.ts';
import { dueInBrief } from '../dueInBrief.ts';

/** A promise that grows from one due date to the next: 30% → 60% → 80%. */
export interface Ladder {
  /** The indicator, with its scope where it has one. */
  readonly name: string;
  readonly chart: MilestoneLadderSpec;
  readonly targets: readonly TargetRow[];
}

/** The ladders among targets: the same place, indicator, scope and reach, with numbers that fall due at several dates. */
export function ladders(bulletin: Bulletin, targets: readonly TargetRow[]): readonly Ladder[] {
  const stepped = targets.filter(({ due, requirement }) => due !== undefined && requirement.read.ok);
  return [...Map.groupBy(stepped, sameThing).values()].flatMap((rows) => {
    const steps = rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    return new Set(steps.map(dayOf)).size < 2 ? [] : [ladderOf(bulletin, steps)];
  });
}

function sameThing({ place, indicator, scope = '', applies_to = 'place' }: TargetRow): string {
  return [place, indicator, scope, applies_to].join('\n');
}

function dayOf({ due = '' }: TargetRow): string {
  return due === '' ? '' : lastDay(due);
}

function ladderOf(bulletin: Bulletin, rows: readonly TargetRow[]): Ladder {
  const [first] = rows;
  const indicator = bulletin.indicators.get(first?.indicator ?? '');
  const scope = first?.scope === undefined ? '' : `（${first.scope}）`;
  const name = `${indicator?.title ?? ''}${scope}`;
  return {
    name,
    targets: rows,
    chart: {
      kind: 'milestoneLadder',
      id: `ladder-${first?.target ?? ''}`,
      title: `${bulletin.places.get(first?.place ?? '')?.name ?? ''}：${name}`,
      reach: indicator?.unit === '%' ? 100 : undefined,
      steps: rows.flatMap((row) => {
        const { read, text } = row.requirement;
        const verdict = bulletin.verdicts.get(row.target)?.kind;
        if (!read.ok || verdict === undefined) return [];
        return [{ due: dueInBrief(row), text, level: position(read.threshold), verdict }];
      }),
    },
  };
}
