import { describe, expect, it } from 'vitest';
import { NearestNames } from './NearestNames.ts';

describe('the nearest names', () => {
  it('are those fewest slips away', () => {
    const tables = new NearestNames(['schools', 'groups', 'memberships', 'enrolments']);
    expect(tables.of('shools')).toEqual(['schools']);
    expect(tables.of('membership')).toEqual(['memberships']);
    expect(tables.of('enrollments')).toEqual(['enrolments']);
  });

  it('do not mind letter case, spaces and full-width forms', () => {
    const places = new NearestNames(['handan', 'enshi', '恩施州（本级）']);
    expect(places.of('HanDan')).toEqual(['handan']);
    expect(places.of('ｅｎｓｈｉ')).toEqual(['enshi']);
    expect(places.of('恩施州 (本级)')).toEqual(['恩施州（本级）']);
  });

  it('are names that contain what is written when no slip explains it', () => {
    const policies = new NearestNames(['handan-2018', 'enshi-2023']);
    expect(policies.of('handan')).toEqual(['handan-2018']);
    expect(policies.of('xx-enshi-2023-draft')).toEqual(['enshi-2023']);
  });

  it('are none when nothing is near, or too much is', () => {
    expect(new NearestNames(['handan', 'enshi']).of('guangzhou')).toEqual([]);
    expect(new NearestNames(['s1001', 's1002', 's1003', 's1004']).of('s1009')).toEqual([]);
    expect(new NearestNames(['s1001', 's1002']).of('s1009')).toEqual(['s1001', 's1002']);
    expect(new NearestNames(['县', '市']).of('区')).toEqual([]);
    expect(new NearestNames(['handan']).of('')).toEqual([]);
  });
});
