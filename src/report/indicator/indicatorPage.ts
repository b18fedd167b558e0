import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { SmallMultiplesSpec } from '../../charts/smallMultiples/spec.ts';
import { groupSizeId } from '../../domain/groupSizeId.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { type IndicatorDefinition, indicatorDefinitions } from './indicatorDefinitions.ts';
import { indicatorMultiples } from './indicatorMultiples.ts';
import { type IndicatorPlace, indicatorPlaces } from './indicatorPlaces.ts';
import { type IndicatorTargets, indicatorTargets } from './indicatorTargets.ts';

export interface IndicatorPage {
  readonly indicator: Indicator;
  /** Whence its numbers come, in one sentence. */
  readonly origin: string;
  readonly definitions: readonly IndicatorDefinition[];
  readonly lines: readonly IndicatorLine[];
  readonly columns: { readonly computed: boolean; readonly published: boolean; readonly counting: boolean };
  /** That documents call some of the numbers otherwise, which the definition does not speak of; empty where none does. */
  readonly ownNames: string;
  /** Why the numbers may not be compared; empty where they may. */
  readonly caution: string;
  readonly multiples: SmallMultiplesSpec | undefined;
  readonly targets: IndicatorTargets;
}

export interface IndicatorLine extends IndicatorPlace {
  /** 口径一, 文件没有写分母; empty where there is nothing to tell apart. */
  readonly counting: string;
}

const origins = {
  roster: '由名册计算：学校、集团、成员和在校生各表。文件里印出的同名的数另列，不和计算的数混在一起。',
  derived: '由文件里公布的数推算，不需要名册。',
  documents: '只见于文件，本站不计算。',
} as const;

const originByGroup = '有名册时逐个集团计算，不另出全地方的数。';

/** What the page of one indicator shows. */
export function indicatorPage(bulletin: Bulletin, indicator: Indicator): IndicatorPage {
  const places = indicatorPlaces(bulletin, indicator.id);
  const definitions = indicatorDefinitions(
    bulletin,
    indicator.id,
    places.filter(({ computed }) => computed !== undefined).map(({ place }) => place),
  );
  const isUndefinedSomewhere = places.some(
    ({ place, computed }) =>
      computed !== undefined && bulletin.definitionOf(place.place, indicator.id) === undefined,
  );
  const isMixed =
    definitions.length + (isUndefinedSomewhere ? 1 : 0) > 1 ||
    (indicator.needsDenominator && places.some(({ published }) => published.length > 0));
  return {
    indicator,
    origin: indicator.id === groupSizeId ? originByGroup : origins[indicator.origin],
    definitions,
    lines: places.map((line) => ({
      ...line,
      counting: isMixed ? countingOf(bulletin, line, definitions) : '',
    })),
    columns: {
      computed: places.some(({ computed, parts }) => computed !== undefined || parts.length > 0),
      published: places.some(({ published }) => published.length > 0),
      counting: isMixed,
    },
    ownNames: ownNamesOf(indicator, places),
    caution: cautionOf(indicator, isMixed, places),
    multiples: indicatorMultiples(bulletin, indicator, places),
    targets: indicatorTargets(bulletin, indicator),
  };
}

function countingOf(
  bulletin: Bulletin,
  { place, computed, published }: IndicatorPlace,
  definitions: readonly IndicatorDefinition[],
): string {
  if (computed === undefined) return denominatorsOf(published);
  const key = bulletin.definitionOf(place.place, computed.indicator)?.key;
  if (key === undefined) return '照上面的定义';
  const name = definitions.find((definition) => definition.key === key)?.name ?? '';
  return name === '' ? '上面写明的口径' : name;
}

/** 分母：义务教育学校, as the documents say it; 口径未说明 where none does. */
function denominatorsOf(published: IndicatorPlace['published']): string {
  const said = new Set(published.map(({ denominator }) => denominator).filter((words) => words !== ''));
  return said.size === 0 ? '口径未说明' : `分母：${[...said].join('、')}`;
}

function ownNamesOf({ origin }: Indicator, places: readonly IndicatorPlace[]): string {
  const isOther = places.some(({ published }) =>
    published.some(({ title, indicatorTitle }) => title !== indicatorTitle),
  );
  if (!isOther) return '';
  const whose = origin === 'roster' ? '上面的定义和算法是计算数的；' : '';
  return `${whose}文件另有叫法的数，照文件的叫法列出，不当作同一个数。`;
}

function cautionOf(indicator: Indicator, isMixed: boolean, places: readonly IndicatorPlace[]): string {
  if (isMixed && places.length > 1)
    return indicator.needsDenominator
      ? '口径不同：下面的数分母算法不一样，或者文件没有写，不能放在一起比高低。'
      : '口径不同：下面的数计法不一样，不能放在一起比高低。';
  const tops = places.filter(({ depth }) => depth === 0).length;
  if (places.length < 2 || (tops < 2 && indicator.origin === 'roster')) return '';
  return '各地的叫法、范围和时间不一样，这里不排名，也不相加。';
}
