import { expect, it } from 'vitest';
import { judgementsOn } from './judgementsOn.ts';
import { leadingFigures } from './leadingFigures.ts';
import { rowsByPlace } from './rowsByPlace.ts';
import { wholeFigures } from './wholeFigures.ts';
import { yunxi } from './yunxiForTests.ts';

it('finds targets by place and by indicator, comparisons by place, notes by observation', () => {
  const rows = rowsByPlace(yunxi);
  expect(rows.targets('yunxi').length).toBe(7);
  expect(rows.targets('dong')).toEqual([]);
  expect(rows.targetsMeasuredBy('group_size').map(({ target }) => target)).toEqual(['size']);
  expect(rows.reconciliations('yunxi').length).toBe(5);
  expect(rows.observationNote('groups-2024')).toBe('年末数。');
  expect(rows.observationNote('coverage-2024')).toBe('');
});

it('finds what a target above says of one place or group', () => {
  expect(judgementsOn(yunxi, 'dong').map(({ target, judgement }) => [target.target, judgement.kind])).toEqual(
    [['cover-each', 'met']],
  );
  expect(judgementsOn(yunxi, 'g1').map(({ target }) => target.target)).toEqual(['size']);
  expect(judgementsOn(yunxi, 'yunxi')).toEqual([]);
});

it('remembers the figures of the whole and those that documents print, not the parts of the roster', () => {
  const ids = leadingFigures(yunxi, 'yunxi').map(({ id }) => id);
  expect(ids).toContain('groups-2024-tight');
  expect(ids).toContain('group_count.yunxi.2024');
  expect(ids).not.toContain('group_count.yunxi.2024.form=紧密型');
  expect(leadingFigures(yunxi, 'yunxi')).toBe(leadingFigures(yunxi, 'yunxi'));
  expect(wholeFigures(yunxi, 'yunxi').every(({ breakdown }) => breakdown === '')).toBe(true);
});
