import type { RosterRows } from './LoadedRoster.ts';
import { begin, exactly, finish, fraction, limitOf, range, subsets } from './naiveArithmeticForTests.ts';

export interface Asked {
  readonly place: string;
  readonly indicator: string;
  readonly year: number;
  readonly slice: string;
}

/**
 * The same numbers by brute force, from CONTRACT's words: for one figure at a time, every row of every table is looked at.
 * It shares no code with the roster. The answer is a mark, `low..high` or `low..` as lowest fractions, with `~` in front of
 * one that is only about right. Where schools may or may not count, every choice of them is tried.
 */
export function naive(rows: RosterRows, siteDay: string, { place, indicator, year, slice }: Asked): string {
  const up = (code: string | undefined): string[] => {
    const row = rows.places.find((each) => each.place === code);
    return row === undefined ? [] : [row.place, ...up(row.parent)];
  };
  const lastDayOf = (code: string): string => {
    const stated = up(code)
      .map((each) => rows.places.find((row) => row.place === each)?.roster_as_of)
      .find((found) => found !== undefined);
    return stated !== undefined && finish(stated) < siteDay ? finish(stated) : siteDay;
  };
  const yearEnd = `${year}-12-31`;
  const day = yearEnd < lastDayOf(place) ? yearEnd : lastDayOf(place);
  const within = (code: string) => up(code).includes(place);
  const lasts = (from: string | undefined, to: string | undefined) =>
    (from === undefined || begin(from) <= day) && (to === undefined || day <= finish(to));

  const declared = (of: string) =>
    up(place)
      .map((code) => rows.denominators.find((row) => row.place === code && row.indicator === of))
      .find((row) => row !== undefined);
  // The average divides the number of schools in groups, and so counts as that number does.
  const likeCount = indicator === 'schools_per_group' ? declared('schools_in_groups') : undefined;
  const definition = declared(indicator) ?? likeCount;
  const [dimension = '', value = ''] = slice.split('=');
  const counts = (group: (typeof rows.groups)[number]) =>
    lasts(group.established, group.ended) &&
    (definition?.terms === undefined || definition.terms.includes(group.term));
  const inSlice = (group: (typeof rows.groups)[number]) =>
    dimension === 'term' ? group.term === value : dimension === 'form' ? (group.form ?? 'x') === value : true;
  const groups = rows.groups.filter((group) => counts(group) && within(group.place) && inSlice(group));

  const openUnits = rows.schools.filter((unit) => lasts(unit.opened, unit.closed));
  const byInstitution = definition?.counting !== 'unit';
  type School = (typeof rows.schools)[number];
  const local = openUnits.filter(
    (unit) => within(unit.place) && (!byInstitution || unit.parent === undefined),
  );
  const unsaid = (unit: School) => ({
    stage: definition !== undefined && unit.stage === 'x',
    ownership: definition?.ownership !== undefined && unit.ownership === undefined,
  });
  const belongs = (unit: School) =>
    (definition === undefined ||
      unsaid(unit).stage ||
      definition.stages.some((each) => each === unit.stage)) &&
    (definition?.ownership === undefined ||
      unsaid(unit).ownership ||
      definition.ownership.some((each) => each === unit.ownership));
  const candidates = local.filter(belongs);
  const isDoubtful = (unit: School) => unsaid(unit).stage || unsaid(unit).ownership;
  const schools = candidates.filter((unit) => !isDoubtful(unit));
  const unitsOf = (unit: School) =>
    openUnits.filter((other) => other === unit || (byInstitution && other.parent === unit.school));
  const groupsOf = (unit: School) =>
    rows.memberships
      .filter(
        (row) => unitsOf(unit).some(({ school }) => school === row.school) && lasts(row.joined, row.left),
      )
      .flatMap((row) => rows.groups.filter((group) => group.group === row.group && counts(group)));
  const byGroups = dimension === 'term' || dimension === 'form';
  const isOfSlice = (unit: School) => {
    if (byGroups) return groupsOf(unit).some(inSlice);
    if (dimension === 'stage') return unsaid(unit).stage || unit.stage === value;
    if (dimension === 'locale') return (unit.locale ?? 'x') === value;
    if (dimension === 'ownership') return unsaid(unit).ownership || (unit.ownership ?? 'x') === value;
    return true;
  };
  const isFloor = [...groups, ...candidates.flatMap(groupsOf).filter(inSlice)].some(
    (row) => row.listing === 'open',
  );

  /** What was written for a unit in a column: a number, or NaN where a number is missing; nothing where it files with others. */
  const filing = (unit: School, column: 'students' | 'classes' | 'large_classes') => {
    const ofYear = rows.enrolments.find((row) => row.school === unit.school && row.year === year);
    if (ofYear !== undefined) return typeof ofYear[column] === 'number' ? ofYear[column] : Number.NaN;
    return rows.enrolments.some((row) => row.school === unit.school) ? Number.NaN : undefined;
  };
  const head = (school: School, column: 'students' | 'classes' | 'large_classes'): number => {
    const own = filing(school, column);
    const parts = unitsOf(school)
      .filter((other) => other !== school)
      .map((part) => filing(part, column) ?? (part.kind === 'teaching_point' ? Number.NaN : undefined));
    // An institution that never files is known only if every part of it files; a campus that never does is in its number.
    if (own === undefined && (parts.length === 0 || parts.includes(undefined))) return Number.NaN;
    return [own, ...parts].reduce<number>((sum, part) => sum + (part ?? 0), 0);
  };
  const total = (units: readonly School[], column: 'students' | 'classes' | 'large_classes') =>
    units.reduce((sum, unit) => sum + head(unit, column), 0);

  /** Of the rates and counts of schools: what they are if just these of the doubtful ones count. */
  const having = (chosen: readonly School[]): readonly [number, number] => {
    const all = [...schools, ...chosen];
    const sliced = all.filter(isOfSlice);
    const population = byGroups ? all : sliced;
    const covered = sliced.filter((unit) => groupsOf(unit).some(inSlice));
    if (indicator === 'schools_in_groups') return [covered.length, 1];
    if (indicator === 'schools_per_group') return [covered.length, groups.length];
    if (indicator === 'school_coverage_rate') return [covered.length * 100, population.length];
    if (indicator === 'student_coverage_rate')
      return [total(covered, 'students') * 100, total(population, 'students')];
    return [total(sliced, 'large_classes') * 100, total(sliced, 'classes')];
  };
  const ofSchools = (): string => {
    const choices = subsets(candidates.filter((unit) => isDoubtful(unit) && isOfSliceOrPopulation(unit)));
    return range(
      choices.map(having),
      isFloor && indicator !== 'large_class_rate',
      indicator.endsWith('coverage_rate'),
    );
  };
  const isOfSliceOrPopulation = (unit: School) =>
    isOfSlice(unit) || (byGroups && indicator.endsWith('coverage_rate'));

  const isStale = [...rows.schools, ...rows.groups].some(
    (row) => within(row.place) && lastDayOf(row.place) < day,
  );
  const about = (answer: string) => (isStale && answer.length > 1 ? `~${answer}` : answer);

  switch (indicator) {
    case 'group_count':
      return about(exactly(fraction(groups.length, 1)));
    case 'demonstration_group_count': {
      const said = groups.filter((group) => group.demonstration !== undefined);
      if (said.length === 0 && groups.length > 0) return 'x';
      const yes = said.filter((group) => group.demonstration === 'yes').length;
      return about(`${fraction(yes, 1)}..${fraction(yes + groups.length - said.length, 1)}`);
    }
    case 'oversize_group_count': {
      const over = groups.map((group) => {
        const at = up(group.place).find((code) => rows.targets.some((target) => target.place === code));
        const most = rows.targets
          .filter((target) => target.place === at)
          .map((target) => limitOf(target.requirement.text));
        const current = rows.memberships.filter(
          (row) =>
            row.group === group.group &&
            lasts(row.joined, row.left) &&
            openUnits.some((unit) => unit.school === row.school),
        );
        const leads = current.filter((row) => row.role === 'lead').map((row) => row.school);
        const members = new Set(current.map((row) => row.school).filter((code) => !leads.includes(code)));
        if (most.length === 0) return 'no';
        if (members.size > Math.min(...most)) return 'yes';
        return group.listing === 'open' ? 'perhaps' : 'no';
      });
      const sure = over.filter((answer) => answer === 'yes').length;
      const possible = sure + over.filter((answer) => answer === 'perhaps').length;
      return about(`${fraction(sure, 1)}..${fraction(possible, 1)}`);
    }
    default:
      return about(ofSchools());
  }
}
