import { dateEntries } from './dateEntries.ts';
import { documentNumberOf } from './numberEntries.ts';
import type { Reading } from './Reading.ts';

/** A code for the document: by year and number where they are whole, else by its date, else by the file's name. */
export function importId(reading: Reading): string {
  const number = documentNumberOf(reading);
  const [, year, serial] =
    /〔(\d{4})〕(\d+)号$/u.exec(number?.damaged === true ? '' : (number?.number ?? '')) ?? [];
  if (year !== undefined && serial !== undefined) return `policy-${year}-${serial}`;
  const dates = dateEntries(reading);
  const date = ['signed', 'issued', 'published'].map(
    (key) => dates.find((entry) => entry.key === key)?.value,
  );
  const day = date.find((value) => typeof value === 'string');
  if (day !== undefined) return `policy-${day}`;
  const name = reading.name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `policy-${name.slice(0, 40) || '1'}`;
}

/** The same code with the issuer's word, for when another organ's document of that year and number is there already. */
export function otherId(reading: Reading): string {
  const number = documentNumberOf(reading)?.number ?? '';
  const [, office = '', year = '', serial = ''] = /^(\p{Script=Han}+)〔(\d{4})〕(\d+)号$/u.exec(number) ?? [];
  return office === '' ? `${importId(reading)}-2` : `policy-${office}-${year}-${serial}`;
}
