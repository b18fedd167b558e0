import { expect, it } from 'vitest';
import { handwrittenBulletin } from './handwritten.ts';
import { placesWithoutSchools, searchRegions } from './searchRegions.ts';

it('lists below each place those directly below it that have schools, a topmost place below itself, and tells the others', () => {
  const bulletin = handwrittenBulletin({
    places: [
      { place: 'yongzhou', name: '永州市', level: 'prefecture' },
      { place: 'dongan', name: '东安县', level: 'county', parent: 'yongzhou' },
      { place: 'lanshan', name: '蓝山县', level: 'county', parent: 'yongzhou' },
      { place: 'suichang', name: '遂昌县', level: 'county' },
      { place: 'handan', name: '邯郸市', level: 'prefecture' },
    ],
    schools: [
      { school: 'd1', name: '东安一中', place: 'dongan', stage: 'senior' },
      { school: 's1', name: '遂昌中学', place: 'suichang', stage: 'senior' },
    ],
  });
  expect(placesWithoutSchools(bulletin)).toEqual(['邯郸市']);
  expect(searchRegions(bulletin)).toEqual([
    { name: '永州市', places: [{ name: '东安县', path: 'places/dongan/schools/' }] },
    { name: '遂昌县', places: [{ name: '遂昌县', path: 'places/suichang/schools/' }] },
  ]);
});

it('is empty without a roster', () => {
  expect(searchRegions(handwrittenBulletin({}))).toEqual([]);
});
