import { perBulletin } from '../report/perBulletin.ts';
import { nameIndex } from '../search/nameIndex.ts';
import { nameRecords } from './nameRecords.ts';

/** The files by which a browser finds places, schools and groups by name, by file name. */
export const nameFiles = perBulletin((bulletin) => nameIndex(nameRecords(bulletin)));
