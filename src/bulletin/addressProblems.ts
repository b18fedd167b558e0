import type { Problem } from '../domain/Problem.ts';
import { rowStarting } from '../load/files/rowStarting.ts';
import type { Bulletin } from './Bulletin.ts';
import { clauseHeads } from './clauseHeads.ts';
import { faultyRedirects } from './faultyRedirects.ts';
import { missingAddresses } from './missingAddresses.ts';
import { redirectsOf } from './redirectsOf.ts';
import { retitledClauses, retitledProblems } from './retitledClauses.ts';
import { standing } from './standing.ts';
import { unkeptReleases } from './unkeptReleases.ts';

/** What is wrong with the addresses of a bulletin: those that a release had and this one lacks, and its redirects. */
export function addressProblems(folder: string, bulletin: Bulletin): readonly Problem[] {
  const { kept } = bulletin;
  const stands = standing(bulletin);
  const redirects = redirectsOf(bulletin.site, bulletin.policies.values());
  const published = new Set(kept.flatMap(({ addresses }) => addresses.map(({ address }) => address)));
  const retitled = retitledClauses(kept, clauseHeads(bulletin.policies.values()));
  const rowOf = ({ file, key }: { readonly file: string; readonly key: string }) =>
    rowStarting(folder, file, key);
  return [
    ...unkeptReleases(bulletin),
    ...missingAddresses(kept, stands, redirects),
    ...retitledProblems(retitled, redirects),
    ...faultyRedirects({ stands, published, reused: new Set(retitled.keys()), rowOf }, redirects),
  ];
}
