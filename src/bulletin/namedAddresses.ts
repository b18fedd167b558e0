import { rowAnchor } from '../domain/tables/rowAnchor.ts';
import { shownTables } from '../domain/tables/shownTables.ts';
import { tables } from '../domain/tables/tables.ts';
import { unitAnchor } from '../domain/tables/unitAnchor.ts';
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

const computedFiles = [
  'figures.csv',
  'verdicts.csv',
  'verdict-parts.csv',
  'reconciliations.csv',
  'datapackage.json',
  'addresses.txt',
] as const;

/** What a bureau puts into `public/` for others to download; its logos and its portal's verification files are not cited. */
const attachment = /\.(?:pdf|ofd|docx?|wps|xlsx?|et|pptx?|dps|csv|zip)$/iu;

/**
 * The promised addresses that stand in the rows and files of a workspace: everything except the figures' own. A target is promised
 * at `targets/#…`; the lists of targets by verdict and by due date change with time, so nothing on them is.
 */
export function namedAddresses(bulletin: Bulletin): readonly string[] {
  const { rows, places, indicators, policies, releases, publicFiles } = bulletin;
  return [
    ...fixedPages,
    ...[...computedFiles, ...Object.keys(tables).map((table) => `${table}.csv`)].map(
      (file) => `data/${file}`,
    ),
    ...shownTables.map((table) => `data/${table}/`),
    ...[...places.keys()].map((place) => `places/${place}/`),
    ...distinct(rows.schools.map(({ place }) => `places/${place}/schools/`)),
    ...distinct(rows.targets.map(({ place }) => `targets/place/${place}/`)),
    ...rows.groups.map(({ group }) => `groups/${group}/`),
    ...[...indicators.keys()].map((indicator) => `indicators/${indicator}/`),
    ...[...policies.values()].flatMap(({ id, clauses }) => [
      `policies/${id}/`,
      ...clauses.map(({ anchor }) => `policies/${id}/#${anchor}`),
    ]),
    ...rows.targets.map(({ target }) => `targets/#${target}`),
    ...rows.vocabulary.map(({ place, dimension, term }) => `glossary/#${rowAnchor(place, dimension, term)}`),
    ...rows.events.map(({ event }) => `timeline/#${event}`),
    ...rows.measures.map(({ measure }) => `duties/#${measure}`),
    ...distinct(
      rows.measures.flatMap(({ policy, units }) =>
        units.map((unit) => `duties/#${unitAnchor(policy, unit)}`),
      ),
    ),
    ...releases.map((release) => `releases/${release}/`),
    ...publicFiles.filter((file) => attachment.test(file)),
  ];
}

function distinct(addresses: readonly string[]): Iterable<string> {
  return new Set(addresses);
}
