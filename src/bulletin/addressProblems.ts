import type { Problem } from '../domain/Problem.ts';
import { readKeptAddresses } from '../load/readKeptAddresses.ts';
import { addressesOf } from './addressesOf.ts';
import type { Bulletin } from './Bulletin.ts';
import { faultyRedirects } from './faultyRedirects.ts';
import { missingAddresses } from './missingAddresses.ts';
import { redirectsOf } from './redirectsOf.ts';

/** What is wrong with the addresses of a bulletin: those that the last release had and this one lacks, and its redirects. */
export function addressProblems(folder: string, bulletin: Bulletin): readonly Problem[] {
  const { kept, problems } = readKeptAddresses(folder);
  const current = new Set(addressesOf(bulletin));
  const redirects = redirectsOf(bulletin.site, bulletin.policies.values());
  return [
    ...problems,
    ...(kept === undefined ? [] : missingAddresses(kept, current, redirects)),
    ...faultyRedirects(current, redirects),
  ];
}
