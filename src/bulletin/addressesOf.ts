import type { Bulletin } from './Bulletin.ts';

/** The pages that every site has beside the home page. */
const fixedPages = [
  'places/',
  'indicators/',
  'policies/',
  'targets/',
  'compare/',
  'glossary/',
  'timeline/',
  'duties/',
  'data/',
  'releases/',
  'methods/',
  'about/',
  'search/',
] as const;

/**
 * The addresses that others may cite and that a release keeps: pages of places, groups, indicators and policies, every
 * clause and every target. Relative to the site, without a leading slash: `policies/enshi-2023/#clause-3-2-1`.
 */
export function addressesOf({ rows, places, indicators, policies }: Bulletin): readonly string[] {
  return [
    ...fixedPages,
    ...[...places.keys()].map((place) => `places/${place}/`),
    ...rows.groups.map(({ group }) => `groups/${group}/`),
    ...[...indicators.keys()].map((indicator) => `indicators/${indicator}/`),
    ...[...policies.values()].flatMap(({ id, clauses }) => [
      `policies/${id}/`,
      ...clauses.map(({ anchor }) => `policies/${id}/#${anchor}`),
    ]),
    ...rows.targets.map(({ target }) => `targets/#${target}`),
  ];
}
