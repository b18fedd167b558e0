import { coreOf } from './coreOf.ts';
import { distanceWithin } from './distanceWithin.ts';
import type { FoundName } from './findNames.ts';
import { foldName } from './foldName.ts';
import { placeOf } from './formsOf.ts';
import { namesWithMost, type ReadFile } from './NameReader.ts';

/**
 * Names that come close to a query that no name has: one character different, missing or too many; two in a query of six
 * characters and more. Closest first, then shortest.
 */
export async function nearestNames(query: string, read: ReadFile): Promise<readonly FoundName[]> {
  const asked = coreOf(foldName(query));
  const length = [...asked].length;
  if (length < 3) return [];
  const most = length < 6 ? 1 : 2;
  const { records } = await namesWithMost(asked, read);
  return records
    .map((record) => {
      const texts = [record.name, ...record.aliases].flatMap((text) => [text, placeOf(record.where) + text]);
      const distances = texts.map((text) => distanceWithin(asked, coreOf(foldName(text)), most));
      return { record, distance: Math.min(...distances) };
    })
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || a.record.name.length - b.record.name.length)
    .map(({ record }) => ({ ...record, alias: undefined }));
}
