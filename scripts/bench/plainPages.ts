import type { Bulletin } from '../../src/bulletin/Bulletin.ts';
import type { Figure } from '../../src/domain/figure/Figure.ts';
import { roles } from '../../src/domain/lists/roles.ts';
import { verdictKinds } from '../../src/domain/lists/verdictKinds.ts';
import { rosterIndex } from '../../src/report/rosterIndex.ts';

type Page = readonly [address: string, html: string];

/**
 * The bare facts of the site's pages as plain strings: what a script without templates, charts, wording or styles would
 * write. The yardstick of the benchmark.
 */
export function* plainPages(bulletin: Bulletin): Iterable<Page> {
  const { places, indicators, rows } = bulletin;
  for (const place of places.keys()) yield* placePages(bulletin, place);
  for (const { group, name, term, form } of rows.groups) {
    yield page(`groups/${group}`, name, [`${term} ${form ?? ''}`, ...memberLines(bulletin, group)]);
  }
  for (const { id, title, definition } of indicators.values()) {
    const whole = [...places.keys()].flatMap((place) =>
      bulletin.figuresOf(place).filter(({ indicator, breakdown }) => indicator === id && breakdown === ''),
    );
    yield page(`indicators/${id}`, title, [definition, ...whole.map(figureLine)]);
  }
  for (const { id, title, clauses } of bulletin.policies.values()) {
    yield page(
      `policies/${id}`,
      title,
      clauses.map((clause) => `${clause.path} ${clause.title}`),
    );
  }
  yield page(
    'targets',
    '目标',
    rows.targets.map((row) => targetLine(bulletin, row.target, row.phrase)),
  );
}

function* placePages(bulletin: Bulletin, place: string): Iterable<Page> {
  const name = bulletin.places.get(place)?.name ?? place;
  const figures = bulletin.figuresOf(place);
  const roster = rosterIndex(bulletin);
  const whole = figures.filter(({ breakdown }) => breakdown === '');
  const targets = bulletin.rows.targets.filter((row) => row.place === place);
  yield page(`places/${place}`, name, [
    ...whole.map(figureLine),
    ...targets.map((row) => targetLine(bulletin, row.target, row.phrase)),
    ...bulletin.gapsOf(place).map(({ reason }) => reason),
    ...roster.groupsAt(place).map((row) => row.name),
    ...bulletin.childrenOf(place).map((row) => row.name),
  ]);
  yield page(`places/${place}/figures`, name, figures.map(figureLine));
  const schools = roster.schoolsAt(place);
  if (schools.length === 0) return;
  yield page(
    `places/${place}/schools`,
    name,
    schools.map(({ school, name, stage }) => {
      const groups = roster.membershipsOf(school).map(({ group }) => roster.group(group)?.name);
      return `${name} ${stage} ${groups.join('、')}`;
    }),
  );
}

function memberLines(bulletin: Bulletin, group: string): readonly string[] {
  const roster = rosterIndex(bulletin);
  return roster.membersOf(group).map(({ school, role, joined, left }) => {
    return `${roster.school(school)?.name} ${roles[role]} ${joined ?? ''} ${left ?? ''}`;
  });
}

function figureLine({ id, period, breakdown, text, basis }: Figure): string {
  return `${id} ${period} ${breakdown} ${text} ${basis.kind === 'computed' ? basis.formula : basis.phrase}`;
}

function targetLine(bulletin: Bulletin, target: string, phrase: string): string {
  const verdict = bulletin.verdicts.get(target);
  return verdict === undefined ? phrase : `${phrase} ${verdictKinds[verdict.kind]} ${verdict.reason}`;
}

function page(address: string, title: string, lines: readonly string[]): Page {
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('\n');
  return [
    address,
    `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><h1>${escaped(title)}</h1><ul>\n${items}\n</ul>\n`,
  ];
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
