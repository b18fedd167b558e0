import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { placeNodes } from './PlaceNode.ts';
import { firstDatedYear, periodsOf } from './periodsOf.ts';
import { unitsAndGroups } from './unitsAndGroups.ts';

const rows = rosterRows({
  places: [
    { place: 'city', roster_as_of: '2023-06' },
    { place: 'county', parent: 'city' },
    { place: 'other' },
  ],
  schools: [{ school: 's', place: 'county' }],
  groups: [{ group: 'g', place: 'county', established: '2022-03' }],
  memberships: [{ group: 'g', school: 's', joined: '2021' }],
});
const places = placeNodes(rows.places, '2024-05-31');
const { groups } = unitsAndGroups(rows, places);

function periods(place: string, firstYear = firstDatedYear(groups)) {
  const node = places.get(place);
  return node && periodsOf(node, firstYear).map(({ year, day }) => `${year}: ${day}`);
}

describe('the years of a roster', () => {
  it('end with the place’s own date, which places below it share, and show earlier years as of 31 December', () => {
    const years = ['2021: 20211231', '2022: 20221231', '2023: 20230630'];
    expect(periods('city')).toEqual(years);
    expect(periods('county')).toEqual(years);
  });

  it('end with the site’s date where the place has none', () => {
    expect(periods('other')?.at(-1)).toBe('2024: 20240531');
  });

  it('begin with the first year of the roster, and are never none', () => {
    expect(periods('city', 2022)).toEqual(['2022: 20221231', '2023: 20230630']);
    expect(periods('city', 2024)).toEqual(['2023: 20230630']);
  });
});
