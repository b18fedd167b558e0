import type { RosterRows } from './LoadedRoster.ts';

/**
 * The same numbers by brute force, from CONTRACT's words: for one figure at a time, every row of every table is looked at.
 * It shares no code with the roster. The answer is `mark`, `low..high` or `low..` as lowest fractions; undefined where the
 * indicator cannot be computed.
 */
export function naive(
  rows: RosterRows,
  siteDay: string,
  { place, indicator, year, slice }: { place: string; indicator: string; year: number; slice: string },
): string {
  const up = (code: string | undefined): string[] => {
    const row = rows.places.find((each) => each.place === code);
    return row === undefined ? [] : [row.place, ...up(row.parent)];
  };
  const stated = up(place)
    .map((code) => rows.places.find((row) => row.place === code)?.roster_as_of)
    .find((found) => found !== undefined);
  const limitDay = stated !== undefined && finish(stated) < siteDay ? finish(stated) : siteDay;
  const yearEnd = `${year}-12-31`;
  const day = yearEnd < limitDay ? yearEnd : limitDay;
  const within = (code: string) => up(code).includes(place);
  const lasts = (from: string | undefined, to: string | undefined) =>
    (from === undefined || begin(from) <= day) && (to === undefined || day <= finish(to));

  const definition = up(place)
    .map((code) => rows.denominators.find((row) => row.place === code && row.indicator === indicator))
    .find((row) => row !== undefined);
  const [dimension = '', value = ''] = slice.split('=');
  const counts = (group: (typeof rows.groups)[number]) =>
    lasts(group.established, group.ended) &&
    (definition?.terms === undefined || definition.terms.includes(group.term));
  const inSlice = (group: (typeof rows.groups)[number]) =>
    dimension === 'term' ? group.term === value : dimension === 'form' ? (group.form ?? 'x') === value : true;
  const groups = rows.groups.filter((group) => counts(group) && within(group.place) && inSlice(group));

  const openUnits = rows.schools.filter((unit) => lasts(unit.opened, unit.closed));
  const byInstitution = definition?.counting !== 'unit';
  const schools = rows.schools
    .filter((unit) => openUnits.includes(unit) && within(unit.place))
    .filter((unit) => !byInstitution || unit.parent === undefined)
    .filter((unit) => definition === undefined || definition.stages.some((stage) => stage === unit.stage))
    .filter(
      (unit) => definition?.ownership === undefined || definition.ownership.some((o) => o === unit.ownership),
    );
  const unitsOf = (unit: (typeof schools)[number]) =>
    openUnits.filter((other) => other === unit || (byInstitution && other.parent === unit.school));
  const groupsOf = (unit: (typeof schools)[number]) =>
    rows.memberships
      .filter(
        (row) => unitsOf(unit).some(({ school }) => school === row.school) && lasts(row.joined, row.left),
      )
      .flatMap((row) => rows.groups.filter((group) => group.group === row.group && counts(group)));
  const sliced = schools.filter((unit) => {
    if (dimension === 'term' || dimension === 'form') return groupsOf(unit).some(inSlice);
    if (dimension === 'stage') return unit.stage === value;
    if (dimension === 'locale') return (unit.locale ?? 'x') === value;
    if (dimension === 'ownership') return (unit.ownership ?? 'x') === value;
    return true;
  });
  const population = dimension === 'term' || dimension === 'form' ? schools : sliced;
  const covered = sliced.filter((unit) => groupsOf(unit).some(inSlice));
  const isFloor = [...groups, ...schools.flatMap(groupsOf).filter(inSlice)].some(
    (row) => row.listing === 'open',
  );
  const end = (low: string) => (isFloor ? `${low}..` : `${low}..${low}`);

  const head = (unit: (typeof schools)[number], column: 'students' | 'classes' | 'large_classes') => {
    const filed = (code: string) => rows.enrolments.find((row) => row.school === code && row.year === year);
    const number = (code: string) => {
      const found = filed(code)?.[column];
      return typeof found === 'number' ? found : Number.NaN;
    };
    const parts = unitsOf(unit).filter((other) => other !== unit);
    if (parts.every((part) => filed(part.school) === undefined && part.kind !== 'teaching_point'))
      return number(unit.school);
    const own = filed(unit.school) === undefined ? 0 : number(unit.school);
    return parts.reduce((sum, part) => sum + number(part.school), own);
  };
  const total = (units: typeof schools, column: 'students' | 'classes' | 'large_classes') =>
    units.reduce((sum, unit) => sum + head(unit, column), 0);

  switch (indicator) {
    case 'group_count':
      return exactly(fraction(groups.length, 1));
    case 'schools_in_groups':
      return end(fraction(covered.length, 1));
    case 'schools_per_group':
      return groups.length === 0 ? 'z' : end(fraction(covered.length, groups.length));
    case 'school_coverage_rate':
      if (population.length === 0) return 'z';
      if (covered.length === population.length) return exactly('100/1');
      return end(fraction(covered.length * 100, population.length));
    case 'student_coverage_rate': {
      const [part, whole] = [total(covered, 'students'), total(population, 'students')];
      if (Number.isNaN(whole)) return 'x';
      if (whole === 0) return 'z';
      return part === whole ? exactly('100/1') : end(fraction(part * 100, whole));
    }
    case 'large_class_rate': {
      const [part, whole] = [total(sliced, 'large_classes'), total(sliced, 'classes')];
      if (Number.isNaN(part) || Number.isNaN(whole)) return 'x';
      return whole === 0 ? 'z' : exactly(fraction(part * 100, whole));
    }
    case 'demonstration_group_count':
      return exactly(fraction(groups.filter((group) => group.demonstration === 'yes').length, 1));
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
      return `${fraction(sure, 1)}..${fraction(possible, 1)}`;
    }
    default:
      throw new RangeError(indicator);
  }
}

const limitOf = (text: string): number => (text === '3所以下' ? 3 : 1);
const exactly = (n: string): string => `${n}..${n}`;
const begin = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

function finish(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const leap = Number(date.slice(0, 4)) % 4 === 0;
  return `${date}-${{ '02': leap ? '29' : '28', '06': '30' }[date.slice(5)] ?? '31'}`;
}

function fraction(a: number, b: number): string {
  for (let divisor = b; divisor > 1; divisor -= 1) {
    if (a % divisor === 0 && b % divisor === 0) return `${a / divisor}/${b / divisor}`;
  }
  return `${a}/${b}`;
}
