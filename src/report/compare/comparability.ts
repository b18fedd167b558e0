import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { rowsByPlace } from '../rowsByPlace.ts';
import { sameMeaning } from './sameMeaning.ts';
import { type Counted, countedByFigure, countedByTarget } from './whatIsCounted.ts';

/** Whether numbers of several places speak of the same thing. */
export interface Comparability {
  readonly word: '口径相同' | '口径不同' | '口径不明';
  readonly why: string;
}

/** What one place shows of an indicator. */
export interface Shown {
  readonly place: PlaceRow;
  readonly targets: readonly TargetRow[];
  readonly figures: readonly Figure[];
}

/**
 * Whether one indicator's numbers of several places may be compared, judged from the rows that are shown and nothing else:
 * rates where all are of the same denominator, counts of groups where all count what one document calls by one word.
 * What no row says is not assumed to be the same, nor denied.
 */
export function comparability(
  bulletin: Bulletin,
  { id, unit, origin, needsDenominator }: Indicator,
  shown: readonly Shown[],
): Comparability {
  if (origin === 'derived') return derived;
  if (unit === '%' || needsDenominator) {
    const declared = shown.map((one) => ({
      place: one.place,
      counted: denominatorsOf(bulletin, one).map((word): Counted => ({ word, term: undefined })),
    }));
    return agreement(declared, '的分母是', '分母都是', '：没有查到分母是什么', () => 'same');
  }
  if (origin !== 'roster' || unit !== '个') {
    const isComputed = shown.every(
      ({ targets, figures }) =>
        targets.length === 0 && figures.every(({ basis }) => basis.kind === 'computed'),
    );
    return isComputed && origin === 'roster' ? computedAlike(bulletin, id, shown) : ownWords;
  }
  const declared = shown.map((one) => ({ place: one.place, counted: countedBy(bulletin, one) }));
  return agreement(declared, '数的是', '数的都是', '：没有查到数的是哪些组织', (terms) =>
    sameMeaning(bulletin, terms),
  );
}

const ownWords: Comparability = {
  word: '口径不明',
  why: '各份文件按自己的说法计数，叫法和范围见各数的说明。',
};

const derived: Comparability = {
  word: '口径不明',
  why: '由各份文件公布的数推算，叫法、范围和比的时间各照文件，不能直接比较。',
};

/** What the roster yields everywhere is comparable where no place declares another way of counting. */
function computedAlike(bulletin: Bulletin, indicator: string, shown: readonly Shown[]): Comparability {
  const definitions = shown.map(({ place }) => bulletin.definitionOf(place.place, indicator));
  const keys = new Set(definitions.map((definition) => definition?.key));
  if (keys.size > 1) {
    return { word: '口径不同', why: '都由名册计算，校区怎么计、哪些学校和集团算数各地不同，见各地的数。' };
  }
  const words = definitions[0]?.words.replaceAll('；', '，') ?? '全部学段，校区、教学点并入所属学校计';
  return { word: '口径相同', why: `都由名册按同一规则计算：${words}。` };
}

function denominatorsOf(bulletin: Bulletin, { place, targets, figures }: Shown): readonly string[] {
  const { observationDenominator } = rowsByPlace(bulletin);
  const said = [
    ...targets.map(({ denominator }) => denominator),
    ...figures.map(({ basis, indicator }) =>
      basis.kind === 'published'
        ? observationDenominator(basis.observation)
        : bulletin.definitionOf(place.place, indicator)?.words.replaceAll('；', '，'),
    ),
  ];
  return [...new Set(said.filter((words) => words !== undefined))];
}

function countedBy(bulletin: Bulletin, { place, targets, figures }: Shown): readonly Counted[] {
  const all = [
    ...targets.flatMap((row) => countedByTarget(bulletin, place.place, row)),
    ...figures.flatMap((figure) => countedByFigure(bulletin, figure)),
  ];
  return [...new Map(all.map((counted) => [counted.word, counted])).values()];
}

interface Declared {
  readonly place: PlaceRow;
  readonly counted: readonly Counted[];
}

function agreement(
  declared: readonly Declared[],
  each: string,
  all: string,
  unknown: string,
  meaning: (terms: readonly Counted[]) => ReturnType<typeof sameMeaning>,
): Comparability {
  const missing = declared.filter(({ counted }) => counted.length === 0);
  const known = declared.filter(({ counted }) => counted.length > 0);
  const wordsOf = ({ counted }: Declared): string => counted.map(({ word }) => word).join('、');
  const bases = [...Map.groupBy(known, wordsOf)];
  const whose = bases.map(([words, those]) => `${namesOf(those)}${each}${words}`);
  if (missing.length > 0) whose.push(`${namesOf(missing)}${unknown}`);
  const counted = known.flatMap((one) => one.counted);
  if (bases.length > 1) {
    const apart = meaning(counted) === 'different' ? ['同一个词在各份文件里所指也不一样，见用语'] : [];
    return { word: '口径不同', why: `${[...whose, ...apart].join('；')}。` };
  }
  if (missing.length > 0) return { word: '口径不明', why: `${whose.join('；')}，不能直接比较。` };
  const words = bases[0]?.[0] ?? '';
  switch (meaning(counted)) {
    case 'same':
      return { word: '口径相同', why: `${all}${words}。` };
    case 'different':
      return { word: '口径不同', why: `都叫${words}，各份文件所指不是一回事，见用语。` };
    case 'unknown':
      return { word: '口径不明', why: `都叫${words}，是不是一回事，文件没有说明。` };
  }
}

const mostNamed = 5;

/** The places by name, or the first of them and how many where they are many. */
function namesOf(declared: readonly Declared[]): string {
  const names = declared.map(({ place }) => place.name);
  return names.length <= mostNamed ? names.join('、') : `${names[0] ?? ''}等${names.length}个地方`;
}
