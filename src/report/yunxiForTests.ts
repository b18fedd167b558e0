import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { PlaceRow } from '../domain/tables/places.ts';
import { handwrittenBulletin } from './handwritten.ts';
import { yunxiDocuments } from './yunxiDocumentsForTests.ts';
import { yunxiRoster } from './yunxiRosterForTests.ts';

/**
 * 云溪市, a fictional city of three counties as of the end of 2025. 东县 has a group of its two primary schools (with a
 * school of 西县 since 2025) and one of its junior school and campus; 西县 a group that ended in 2025; 南县, which counts
 * otherwise, a group whose members are not all listed.
 */
export const yunxi: Bulletin = handwrittenBulletin({
  site: { as_of: '2025-12-31' },
  written: [
    {
      id: 'plan',
      title: '云溪市实施方案',
      signed: '2023-01-10',
      clauses: { 一: '一、目标', 二: '二、规模' },
    },
    { id: 'bulletin', title: '云溪市2024年公报', signed: '2025-03-01', clauses: { 一: '一、集团' } },
  ],
  ...yunxiRoster,
  ...yunxiDocuments,
});

/** A place of it; throws where there is none. */
export function yunxiPlace(place: string): PlaceRow {
  const row = yunxi.places.get(place);
  if (row === undefined) throw new Error(`没有 ${place}`);
  return row;
}
