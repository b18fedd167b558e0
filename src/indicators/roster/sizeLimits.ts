import { isGroupSizeLimit } from '../../domain/groupSizeId.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { type PlaceNode, upwards } from './PlaceNode.ts';

/** How many member schools one group may have, by a target that binds each group. */
export interface SizeLimit {
  /** The largest number of members allowed. */
  readonly most: number;
  readonly target: TargetRow;
}

/**
 * Finds the limit that a place sets on its groups or, failing that, the nearest place above it; of several at one place
 * the lowest. A limit whose scope is less than the whole place is left alone: the roster does not show whom it binds.
 */
export function sizeLimits(targets: readonly TargetRow[]): (place: PlaceNode) => SizeLimit | undefined {
  const limits = new Map<string, SizeLimit>();
  for (const target of targets) {
    const most = mostAllowed(target);
    if (most === undefined) continue;
    if (most < (limits.get(target.place)?.most ?? Number.POSITIVE_INFINITY)) {
      limits.set(target.place, { most, target });
    }
  }
  return (place) =>
    upwards(place)
      .map(({ row }) => limits.get(row.place))
      .find((limit) => limit !== undefined);
}

function mostAllowed(target: TargetRow): number | undefined {
  const { scope, requirement } = target;
  if (scope !== undefined || !isGroupSizeLimit(target)) return undefined;
  if (!requirement.read.ok || requirement.read.interval.approximate) return undefined;
  if (requirement.read.interval.high === null) return undefined;
  const { value, open } = requirement.read.interval.high;
  const whole = Number(value.numerator / value.denominator);
  return open && value.denominator === 1n ? whole - 1 : whole;
}
