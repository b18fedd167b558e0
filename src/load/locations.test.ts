import { describe, expect, it } from 'vitest';
import { locations } from './locations.ts';

describe('the locations of a command', () => {
  it('are the repository, its dist and the root of a site when nothing is set', () => {
    expect(locations({}, '/repo')).toEqual({ workspace: '/repo', out: '/repo/dist', base: '/' });
    expect(locations({ WORKSPACE: '', OUT: ' ', BASE: '' }, '/repo')).toEqual({
      workspace: '/repo',
      out: '/repo/dist',
      base: '/',
    });
  });

  it('are absolute, or relative to the repository', () => {
    expect(locations({ WORKSPACE: '/srv/bureau', OUT: '../out' }, '/repo')).toEqual({
      workspace: '/srv/bureau',
      out: '/out',
      base: '/',
    });
    expect(locations({ WORKSPACE: '.sample/city' }, '/repo').workspace).toBe('/repo/.sample/city');
  });

  it('have a base that begins and ends with one slash', () => {
    const bases = ['portal', '/portal', 'portal/', '/portal/', '//portal//gb'];
    expect(bases.map((BASE) => locations({ BASE }, '/repo').base)).toEqual([
      '/portal/',
      '/portal/',
      '/portal/',
      '/portal/',
      '/portal/gb/',
    ]);
  });
});
