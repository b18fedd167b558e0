import type { Stage } from '../../../src/domain/lists/stages.ts';
import type { Random } from '../random/randomFrom.ts';
import type { SampleSchool } from './SampleSchool.ts';

/** How a renamed school was called before. */
const formerSuffixes: Partial<Readonly<Record<Stage, readonly [string, string]>>> = {
  primary: ['小学', '完全小学'],
  junior: ['初级中学', '联办初级中学'],
  nine_year: ['九年一贯制学校', '九年制联办学校'],
};

/**
 * Adds what a school was called before, and which closed schools it took in, to its aliases. A merged school keeps a row
 * of its own, so the alias is not its bare name: two rows of one place may not answer to the same name.
 */
export function mergeSchools(schools: readonly SampleSchool[], random: Random): SampleSchool[] {
  const aliases = new Map<SampleSchool, string[]>();
  const absorbed = new Map<SampleSchool, { year: number; students: number }[]>();
  for (const school of schools) aliases.set(school, ownAliases(school, random));
  for (const closed of schools) {
    if (closed.closed === undefined || !random.chance(0.65)) continue;
    const hosts = schools.filter((host) => canTakeIn(host, closed));
    const host = hosts[random.below(hosts.length)];
    if (host === undefined) continue;
    const year = Number(closed.closed.slice(0, 4));
    aliases.get(host)?.push(`${closed.name}（${year}年并入）`);
    absorbed.set(host, [...(absorbed.get(host) ?? []), { year, students: closed.size }]);
  }
  return schools.map((school) => ({
    ...school,
    aliases: aliases.get(school) ?? [],
    absorbed: absorbed.get(school) ?? [],
  }));
}

function ownAliases({ name, stage, locale, closed }: SampleSchool, random: Random): string[] {
  const [suffix, former] = formerSuffixes[stage] ?? [];
  const renamed = random.chance(0.03);
  if (suffix === undefined || former === undefined || closed !== undefined) return [];
  const before = renamed && name.endsWith(suffix) ? [name.slice(0, -suffix.length) + former] : [];
  const short =
    stage === 'primary' && locale === 'urban' ? [name.replace('第', '').replace('小学', '小')] : [];
  return [...before, ...short];
}

function canTakeIn(host: SampleSchool, closed: SampleSchool): boolean {
  const settled = host.opened === undefined || host.opened < '2021';
  return settled && host.closed === undefined && host.stage === closed.stage && host.locale !== 'rural';
}
