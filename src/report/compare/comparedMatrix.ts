import type { ComparedIndicator, ComparedPlace } from './comparedIndicators.ts';

/** The indicators that many places have one computed number of, as one table: places down, indicators across. */
export interface ComparedMatrix {
  readonly indicators: readonly ComparedIndicator[];
  readonly rows: readonly {
    readonly name: string;
    readonly path: string;
    /** As many as indicators; undefined where the place has neither a number nor a promise. */
    readonly cells: readonly (ComparedPlace | undefined)[];
  }[];
  /** The time of all numbers; empty where they are of several, and each says its own. */
  readonly period: string;
}

const fewestPlaces = 6;

/** The matrix of those indicators, and the others, which stay tables of their own. One such indicator makes no matrix. */
export function comparedMatrix(compared: readonly ComparedIndicator[]): {
  readonly matrix: ComparedMatrix | undefined;
  readonly others: readonly ComparedIndicator[];
} {
  const indicators = compared.filter(isNarrow);
  if (indicators.length < 2) return { matrix: undefined, others: compared };
  const cells = indicators.map(({ places }) => new Map(places.map((place) => [place.path, place])));
  const names = new Map(indicators.flatMap(({ places }) => places.map(({ path, name }) => [path, name])));
  const periods = new Set(
    indicators.flatMap(({ places }) => places.flatMap(({ figures }) => figures.map(({ period }) => period))),
  );
  const [period = '', ...more] = periods;
  return {
    matrix: {
      indicators,
      rows: Array.from(names, ([path, name]) => ({ name, path, cells: cells.map((own) => own.get(path)) })),
      period: more.length === 0 ? period : '',
    },
    others: compared.filter((indicator) => !indicators.includes(indicator)),
  };
}

/** Many places, and of each at most one number, which the roster yields, and one promise. */
function isNarrow({ isOfRoster, places }: ComparedIndicator): boolean {
  return (
    isOfRoster &&
    places.length >= fewestPlaces &&
    places.every(
      ({ figures, promises }) =>
        figures.length <= 1 && promises.length <= 1 && figures.every(({ basis }) => basis === '计算数'),
    )
  );
}
