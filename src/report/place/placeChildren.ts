import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { TileGridSpec } from '../../charts/tileGrid/spec.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { isPartialDate, yearOf } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { absenceInWords } from '../../format/absenceInWords.ts';
import { bracketed } from '../../format/bracketed.ts';
import { formatDate } from '../../format/formatDate.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import { chartValue } from '../chart/chartValue.ts';
import { partInWords } from '../figureTitle.ts';
import { figureView } from '../figureView.ts';
import { leadingFigures } from '../leadingFigures.ts';
import { isInTime } from '../outsideTime.ts';
import { type ChildCell, type ChildColumn, countedDifferently, emptyCell } from './ChildColumn.ts';
import { childSentence } from './childSentence.ts';
import { childTiles } from './childTiles.ts';
import { absenceWords, hasNumber, latestOf } from './headlines.ts';
import { mainIndicators } from './mainIndicators.ts';
import { promiseColumns } from './promiseColumns.ts';

export interface ChildLine {
  readonly place: PlaceRow;
  readonly cells: readonly ChildCell[];
}

/** The places below a place, side by side. */
export interface PlaceChildren {
  readonly heads: readonly string[];
  readonly lines: readonly ChildLine[];
  readonly grid: TileGridSpec | undefined;
  /** What the grid shows, in one sentence. */
  readonly sentence: string;
  /** Whether some rates are counted otherwise than the rest. */
  readonly hasOtherDefinitions: boolean;
}

export function placeChildren(bulletin: Bulletin, place: PlaceRow): PlaceChildren {
  const children = bulletin.childrenOf(place.place);
  const numbers = compared.flatMap((indicator) => numberColumn(bulletin, place.place, children, indicator));
  const promises = promiseColumns(bulletin, place.place, children);
  const columns = [...numbers, ...promises];
  const grid = childTiles(place.name, children, numbers, promises);
  return {
    heads: columns.map(({ head }) => head),
    lines: children.map((child, index) => ({
      place: child,
      cells: columns.flatMap(({ cells }) => cells[index] ?? []),
    })),
    grid,
    sentence: grid === undefined ? '' : childSentence(grid.title.slice(grid.title.indexOf('：') + 1), grid),
    hasOtherDefinitions: columns.some(({ cells }) =>
      cells.some(({ words }) => words.endsWith(countedDifferently)),
    ),
  };
}

/** Coverage and the number of groups; more columns would not fit a phone. */
const compared = mainIndicators.slice(0, 2);

/** The time that all numbers of a column share: 2018年, or 2018年（时点推定） where no document states it; else the year. */
function whenOf(figures: readonly (Figure | undefined)[]): string {
  const times = new Set(figures.flatMap((figure) => (figure === undefined ? [] : [periodInWords(figure)])));
  const [first = '', ...others] = times;
  if (others.length === 0) return first;
  return formatDate((figures.find((figure) => figure !== undefined)?.period ?? '').slice(0, 4));
}

/** The numbers of one year side by side; none where fewer than two places have any. Never sorted by size. */
function numberColumn(
  bulletin: Bulletin,
  parent: string,
  children: readonly PlaceRow[],
  indicator: string,
): readonly ChildColumn[] {
  const known = children.map(({ place }) =>
    leadingFigures(bulletin, place)
      .filter((figure) => figure.indicator === indicator && isInTime(bulletin, figure))
      .filter(hasNumber),
  );
  const last = latestOf(known.flat(), bulletin.site.as_of);
  if (last === undefined) return [];
  const ofYear = known.map((figures) => {
    const those = figures.filter((figure) => isOfYear(figure, last));
    return latestOf(those.filter(isWhole), bulletin.site.as_of) ?? latestOf(those, bulletin.site.as_of);
  });
  const keys = children.map(({ place }) => bulletin.definitionOf(place, indicator)?.key ?? '');
  const usual =
    bulletin.definitionOf(parent, indicator)?.key ??
    mostFrequent(keys.filter((_, index) => ofYear[index]?.basis.kind === 'computed'));
  const isRate = bulletin.indicators.get(indicator)?.needsDenominator === true;
  const title = bulletin.indicators.get(indicator)?.title ?? '';
  const when = whenOf(ofYear);
  return [
    {
      head: `${title}${bracketed(when)}`,
      isRate,
      cells: ofYear.map((figure, index) => {
        if (figure === undefined) {
          const gone = absenceInWords(children[index] ?? {}, bulletin.site.as_of);
          return { ...emptyCell, words: gone ?? noneOfYear(bulletin, children[index]?.place ?? '', last) };
        }
        const differs = isRate && (figure.basis.kind === 'published' || keys[index] !== usual);
        const drawn = chartValue(figure);
        const view = figureView(bulletin, figure);
        return {
          figure: view,
          at:
            drawn.kind === 'exact' && !differs && isWhole(figure) && figure.period === last.period
              ? drawn.at
              : undefined,
          verdict: undefined,
          words: [
            view.period === when ? '' : view.period,
            view.title === title ? '' : view.title,
            view.part,
            differs ? countedDifferently : '',
          ]
            .filter((words) => words !== '')
            .join('，'),
        };
      }),
    },
  ];
}

/** 没有公布, or of which year, and if not of the whole of which part, there is a number: 没有公布2024年的，有2023年公办学校的. */
function noneOfYear(bulletin: Bulletin, place: string, last: Figure): string {
  const own = leadingFigures(bulletin, place).filter(({ indicator }) => indicator === last.indicator);
  const words = absenceWords(
    bulletin,
    own.filter((figure) => isOfYear(figure, last)),
  );
  if (words !== '没有公布') return words;
  const numbered = own.filter(hasNumber);
  const inTime = numbered.filter((figure) => isInTime(bulletin, figure));
  const whole = latestOf(inTime.filter(isWhole), bulletin.site.as_of);
  const other = whole ?? latestOf(inTime, bulletin.site.as_of);
  if (other === undefined) return absenceWords(bulletin, numbered);
  const when = formatDate(other.period.slice(0, 4));
  return `没有公布${last.period.slice(0, 4)}年的，有${when}${partInWords(bulletin, other)}的`;
}

/** Of the same year: one of a month of it stands there too, with its day. */
function isOfYear({ period }: Figure, last: Figure): boolean {
  if (!isPartialDate(period) || !isPartialDate(last.period)) return period === last.period;
  return yearOf(period) === yearOf(last.period);
}

function isWhole({ breakdown, scope }: Figure): boolean {
  return breakdown === '' && scope === '';
}

/** Undefined on a tie: then none can be said to differ from the rest, and all are marked. */
function mostFrequent(keys: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(keys, (key) => key).values()].toSorted((a, b) => b.length - a.length);
  const [first, second] = counts;
  return first !== undefined && first.length === second?.length ? undefined : first?.[0];
}
