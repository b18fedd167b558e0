import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { isDrawable } from '../../charts/ChartValue.ts';
import type { MilestoneLadderSpec } from '../../charts/milestoneLadder/spec.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { bracketed } from '../../format/bracketed.ts';
import { chartValue, position } from '../chart/chartValue.ts';
import { dueInBrief } from '../dueInBrief.ts';
import { targetTitle } from '../targetTitle.ts';

/** A promise that grows from one due date to the next: 30% → 60% → 80%. */
export interface Ladder {
  /** The indicator, with its scope where it has one. */
  readonly name: string;
  readonly chart: MilestoneLadderSpec;
  readonly targets: readonly TargetRow[];
}

/**
 * The ladders among targets: the same place, indicator and reach, with numbers that fall due at several dates. Steps of one
 * scope make a ladder of their own; the others go together, each step with its scope (中心城区全覆盖, then 100%).
 */
export function ladders(bulletin: Bulletin, targets: readonly TargetRow[]): readonly Ladder[] {
  const stepped = targets.filter(({ due, requirement }) => due !== undefined && requirement.read.ok);
  return [...Map.groupBy(stepped, sameThing).values()].flatMap((rows) => {
    const byScope = [...Map.groupBy(rows, ({ scope = '' }) => scope).values()];
    const own = byScope.filter(isStepped);
    const rest = byScope.filter((those) => !isStepped(those)).flat();
    return [...own, ...(isStepped(rest) ? [rest] : [])].map((those) => ladderOf(bulletin, those));
  });
}

function sameThing({ place, indicator, applies_to = 'place' }: TargetRow): string {
  return [place, indicator, applies_to].join('\n');
}

function isStepped(rows: readonly TargetRow[]): boolean {
  return new Set(rows.map(dayOf)).size > 1;
}

function dayOf({ due = '' }: TargetRow): string {
  return due === '' ? '' : lastDay(due);
}

function ladderOf(bulletin: Bulletin, unordered: readonly TargetRow[]): Ladder {
  const rows = unordered.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [first] = rows;
  const indicator = bulletin.indicators.get(first?.indicator ?? '');
  const isOneScope = new Set(rows.map(({ scope }) => scope)).size === 1;
  const scope = isOneScope ? inBrackets(first?.scope) : '';
  const name = `${nameOf(bulletin, rows)}${scope}`;
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
        const ruled = bulletin.verdicts.get(row.target);
        if (!read.ok || ruled === undefined) return [];
        const measured = ruled.figure === undefined ? undefined : chartValue(ruled.figure);
        const asked = isOneScope ? text : `${text}${inBrackets(row.scope)}`;
        return [
          {
            due: dueInBrief(row),
            text: asked,
            level: position(read.threshold),
            verdict: ruled.kind,
            measured: measured !== undefined && isDrawable(measured) ? measured : undefined,
          },
        ];
      }),
    },
  };
}

/** What the document calls it, where it does so alike at every step; else the indicator's title. */
function nameOf(bulletin: Bulletin, rows: readonly TargetRow[]): string {
  const [name, ...others] = new Set(rows.map((row) => targetTitle(bulletin, row)));
  const [first] = rows;
  if (name !== undefined && others.length === 0) return name;
  return bulletin.indicators.get(first?.indicator ?? '')?.title ?? '';
}

function inBrackets(scope: string | undefined): string {
  return bracketed(scope ?? '');
}
