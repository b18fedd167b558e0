import type { Figure } from '../../domain/figure/Figure.ts';
import { atLeast, exact } from '../../domain/figure/intervals.ts';
import { rational } from '../../domain/figure/rationalArithmetic.ts';
import { groupSizeId } from '../../domain/groupSizeId.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import { type DayNumber, yearOfDay } from './dayNumber.ts';
import { countedMembers, type GroupSize, groupSize } from './GroupSize.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { periodsOf } from './periodsOf.ts';
import { type Group, runs } from './Roster.ts';
import { rowRanges } from './rowRanges.ts';

/** A group's size with the figure that a verdict on the group can cite. */
export interface SizedGroup extends GroupSize {
  /** `group_size.<group>.<year>`, at the group's own place; a floor where the list of members is open. */
  readonly figure: Figure;
}

/**
 * The groups that run on a day, those of the places below included; each no later than the last day of the place's roster and
 * of the roster of the group's own place.
 */
export function sizedGroups(roster: LoadedRoster, place: PlaceNode, day: DayNumber): readonly SizedGroup[] {
  return roster.groups.within(place).flatMap((group) => {
    const own = roster.places.get(group.row.place) ?? place;
    const last = Math.min(day, place.asOf, own.asOf);
    return runs(group, last) ? [sizedGroup(roster, group, last)] : [];
  });
}

/** A group's size at the end of each year of its place's roster in which it runs. */
export function sizesByYear(roster: LoadedRoster, group: Group): readonly SizedGroup[] {
  const place = roster.places.get(group.row.place);
  if (place === undefined) return [];
  return periodsOf(place, roster.filingsOf(place).firstYear)
    .filter(({ day }) => runs(group, day))
    .map(({ day }) => sizedGroup(roster, group, day));
}

function sizedGroup(roster: LoadedRoster, group: Group, day: DayNumber): SizedGroup {
  const size = groupSize(group, day, roster.limitOf(group));
  return { ...size, figure: sizeFigure(group, size, day) };
}

function sizeFigure(group: Group, { members, limit }: GroupSize, day: DayNumber): Figure {
  const period = String(yearOfDay(day));
  const floor = group.row.listing === 'open';
  const value = floor ? atLeast(rational(members)) : exact(rational(members));
  const text = formatFigure(value, '所');
  return {
    id: `${groupSizeId}.${group.row.group}.${period}`,
    place: group.row.place,
    indicator: groupSizeId,
    period,
    breakdown: '',
    scope: '',
    value,
    unit: '所',
    text,
    basis: {
      kind: 'computed',
      formula: `成员学校和校区${text}，不含牵头学校${floor ? '；名单未列全' : ''}`,
      rows: () => {
        const rows = [...countedMembers(group, day).values()].map(({ row }) => row);
        return rowRanges(limit === undefined ? [group.row, ...rows] : [group.row, ...rows, limit.target]);
      },
    },
  };
}
