import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { placeWords } from './placeWords.ts';

/** Whether numbers of several places speak of the same thing. */
export interface Comparability {
  readonly word: '口径相同' | '口径不同' | '口径不明';
  readonly why: string;
}

/**
 * Whether one indicator's numbers of several places may be compared: rates where all declare the same denominator, counts
 * of groups where all use the same words for a group. What no place declares is not assumed to be the same.
 */
export function comparability(
  bulletin: Bulletin,
  { id, unit, origin, needsDenominator }: Indicator,
  places: readonly PlaceRow[],
): Comparability {
  if (unit === '%' || needsDenominator) {
    return agreement(
      places.map((place) => ({ place, basis: bulletin.definitionOf(place.place, id)?.words })),
      (where) => `${where}没有说明这个比率的分母`,
      '分母',
    );
  }
  if (origin !== 'roster') return { word: '口径不明', why: '各份文件按自己的说法计数，没有统一的定义。' };
  return agreement(
    places.map((place) => ({ place, basis: kindsOf(bulletin, place.place) })),
    (where) => `${where}的文件没有说明算哪些组织`,
    '数的',
  );
}

interface Declared {
  readonly place: PlaceRow;
  readonly basis: string | undefined;
}

function agreement(
  declared: readonly Declared[],
  unknown: (where: string) => string,
  what: string,
): Comparability {
  const missing = declared.filter(({ basis }) => basis === undefined);
  const bases = Map.groupBy(
    declared.filter(({ basis }) => basis !== undefined),
    ({ basis }) => basis ?? '',
  );
  const whose = [...bases].map(([basis, those]) => `${namesOf(those)}${what}是${basis}`);
  if (bases.size > 1) return { word: '口径不同', why: `${whose.join('；')}。` };
  if (missing.length > 0) return { word: '口径不明', why: `${unknown(namesOf(missing))}，不能直接比较。` };
  return { word: '口径相同', why: `${what}都是${[...bases.keys()].join('')}。` };
}

const mostNamed = 5;

/** The places by name, or the first of them and how many where they are many. */
function namesOf(declared: readonly Declared[]): string {
  const names = declared.map(({ place }) => place.name);
  return names.length <= mostNamed ? names.join('、') : `${names[0] ?? ''}等${names.length}个地方`;
}

function kindsOf(bulletin: Bulletin, place: string): string | undefined {
  const words = placeWords(bulletin, place, 'kind').map(({ term }) => term);
  return words.length === 0 ? undefined : [...new Set(words)].join('、');
}
