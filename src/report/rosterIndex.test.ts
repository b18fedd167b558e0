import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from './handwritten.ts';
import { rosterIndex } from './rosterIndex.ts';
import { yunxi } from './yunxiForTests.ts';

const roster = rosterIndex(yunxi);

describe('the roster as it is written', () => {
  it('finds schools and groups by code and by their own place', () => {
    expect(roster.school('d1')?.name).toBe('东县第一小学');
    expect(roster.school('nobody')).toBeUndefined();
    expect(roster.schoolsAt('dong').map(({ school }) => school)).toEqual(['d1', 'd2', 'd3', 'd3s', 'd5']);
    expect(roster.schoolsAt('yunxi')).toEqual([]);
    expect(roster.groupsAt('dong').map(({ group }) => group)).toEqual(['g1', 'g2']);
    expect(roster.partsOf('d3').map(({ school }) => school)).toEqual(['d3s']);
  });

  it('speaks of the site’s day, or of the roster’s own where that is earlier', () => {
    expect(roster.dayOf('dong')).toBe('2025-12-31');
    const dated = rosterIndex(
      handwrittenBulletin({
        site: { as_of: '2025-12-31' },
        places: [
          { place: 'a', name: '甲市', level: 'prefecture', roster_as_of: '2024-06' },
          { place: 'b', name: '乙县', level: 'county', parent: 'a' },
          { place: 'c', name: '丙县', level: 'county', roster_as_of: '2027' },
        ],
      }),
    );
    expect([dated.dayOf('a'), dated.dayOf('b'), dated.dayOf('c')]).toEqual([
      '2024-06-30',
      '2024-06-30',
      '2025-12-31',
    ]);
  });

  it('holds a membership in force while it lasts, its group runs and its school is open', () => {
    const inForce = (group: string, school: string, day: string) =>
      roster
        .membersOf(group)
        .filter((row) => row.school === school)
        .some((row) => roster.isInForce(row, day));
    expect(inForce('g1', 'd2', '2024-09-01')).toBe(true);
    expect(inForce('g1', 'd2', '2024-08-31')).toBe(false);
    expect(inForce('g3', 'x1', '2025-06-30')).toBe(true);
    expect(inForce('g3', 'x1', '2025-07-01')).toBe(false);
    expect(inForce('g3', 'x2', '2024-12-31')).toBe(false);
  });
});
