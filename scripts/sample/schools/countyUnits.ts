import type { Random } from '../random/randomFrom.ts';
import { years } from '../Scale.ts';
import type { SampleSchool } from './SampleSchool.ts';
import { closingDate } from './schoolLife.ts';
import type { schoolNamer } from './schoolNamer.ts';

interface Wanted {
  readonly schools: readonly SampleSchool[];
  readonly campus: number;
  readonly teaching_point: number;
  readonly namer: ReturnType<typeof schoolNamer>;
  readonly towns: number;
  readonly firstId: (at: number) => string;
}

const directions = ['东校区', '西校区', '南校区', '北校区', '新城校区'] as const;

/** Campuses and teaching points, each below a school that stays. */
export function countyUnits(wanted: Wanted, random: Random): readonly SampleSchool[] {
  const { schools, campus, teaching_point, namer, towns, firstId } = wanted;
  const settled = schools.filter(({ opened, closed }) => closed === undefined && (opened ?? '') < '2021');
  const large = settled.filter(({ locale, stage }) => locale !== 'rural' && hasCampuses.has(stage));
  const primaries = settled.filter(
    ({ stage, ownership, locale }) => stage === 'primary' && ownership === 'public' && locale !== 'urban',
  );
  const units: SampleSchool[] = [];
  const add = (
    parent: SampleSchool,
    unit: Pick<SampleSchool, 'name' | 'kind' | 'locale' | 'opened' | 'closed' | 'size'>,
  ) => {
    const { county, stage, ownership } = parent;
    const added: SampleSchool = {
      ...{ id: firstId(units.length), county, stage, parent, ownership, ...unit },
      ...{ aliases: [], absorbed: [], units: [], stays: [] },
    };
    parent.units.push(added);
    units.push(added);
  };
  for (let number = 0; number < campus; number += 1) {
    const parent = oneOf(large.length > 0 ? large : settled, random);
    const direction = directions[parent.units.length] ?? `第${parent.units.length + 1}校区`;
    add(parent, {
      name: `${parent.name}（${direction}）`,
      kind: 'campus',
      locale: parent.locale,
      opened: random.chance(0.35) ? `${random.pick(years)}-09-01` : undefined,
      closed: undefined,
      size: Math.max(40, Math.round(parent.size * random.between(0.25, 0.7))),
    });
  }
  for (let number = 0; number < teaching_point; number += 1) {
    add(oneOf(primaries.length > 0 ? primaries : settled, random), {
      name: namer.teachingPoint(random.below(towns)),
      kind: 'teaching_point',
      locale: 'rural',
      opened: undefined,
      closed: random.chance(0.14) ? closingDate(random) : undefined,
      size: Math.max(3, Math.round(22 * random.spread())),
    });
  }
  return units;
}

const hasCampuses: ReadonlySet<string> = new Set(['primary', 'junior', 'nine_year', 'complete']);

function oneOf(schools: readonly SampleSchool[], random: Random): SampleSchool {
  const school = schools[random.below(schools.length)];
  if (school === undefined)
    throw new RangeError('a county of the sample needs a school that has always been open');
  return school;
}
