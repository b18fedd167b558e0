import type { Dimension } from '../../domain/lists/dimensions.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { isWithin } from './ByPlace.ts';
import type { Definition } from './Definition.ts';
import { groupSize } from './GroupSize.ts';
import { headOf } from './headOf.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';
import type { RosterPeriod } from './periodsOf.ts';
import { SliceTallies } from './SliceTallies.ts';
import { inOrder, type Slice, unstatedSlice } from './slices.ts';
import type { Tally } from './Tally.ts';
import { walkRoster } from './walkRoster.ts';

/** The tallies of one place under one definition, period by period, for the indicators that count by it. */
export class PlaceTallies {
  readonly #periods: ReadonlyMap<RosterPeriod, SliceTallies>;
  readonly #slices = new Map<Dimension, readonly Slice[]>();

  constructor(
    roster: LoadedRoster,
    place: PlaceNode,
    definition: Definition,
    indicators: readonly RosterIndicator[],
    periods: readonly RosterPeriod[],
  ) {
    const heads = [...new Set(indicators.flatMap((indicator) => indicator.heads))];
    const dimensions = new Set(indicators.flatMap(({ breakdowns }) => breakdowns));
    const sizesCount = indicators.some(({ sources }) => sources.includes('limits'));
    this.#periods = new Map(
      periods.map((period) => [
        period,
        new SliceTallies({
          dimensions,
          heads,
          headOf: (school, head) => headOf(school, head, period.year, period.day, roster.enrolments),
          sizeOf: (group) => (sizesCount ? groupSize(group, period.day, roster.limitOf(group)) : undefined),
          isHere: (group) => isWithin(group, place),
          limited: limitedBy(definition),
        }),
      ]),
    );
    const visits = Array.from(this.#periods, ([{ day }, visitor]) => ({ day, visitor }));
    walkRoster(roster, place, definition, visits);
  }

  /**
   * The slices that the roster has in any period: a kind of group that is not there yet is 0, not missing. Rows that do
   * not say their slice make one of their own beside the others, and none where no row says.
   */
  slices(dimension: Dimension): readonly Slice[] {
    const known = this.#slices.get(dimension);
    if (known !== undefined) return known;
    const values = new Set(this.#periods.values().flatMap((tallies) => tallies.values(dimension)));
    if (values.size === 1) values.delete(unstatedSlice);
    const slices = inOrder(dimension, values).map((value) => ({
      dimension,
      value,
      breakdown: `${dimension}=${value}`,
    }));
    this.#slices.set(dimension, slices);
    return slices;
  }

  of(period: RosterPeriod, slice: Slice | undefined): Tally | undefined {
    const tallies = this.#periods.get(period);
    return slice === undefined ? tallies?.whole : tallies?.of(slice.dimension, slice.value);
  }
}

function limitedBy({ stages, ownership }: Definition): ReadonlySet<Dimension> {
  const limited = new Set<Dimension>();
  if (stages !== undefined) limited.add('stage');
  if (ownership !== undefined) limited.add('ownership');
  return limited;
}
