import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { wholeFigures } from '../wholeFigures.ts';
import { type Comparability, comparability } from './comparability.ts';
import { type ComparedPromise, comparedPromises } from './comparedPromises.ts';

/** One place's promises and numbers for an indicator. */
export interface ComparedPlace {
  readonly name: string;
  readonly path: string;
  readonly promises: readonly ComparedPromise[];
  readonly figures: readonly FigureView[];
}

/** One indicator across places. */
export interface ComparedIndicator {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly comparability: Comparability;
  readonly places: readonly ComparedPlace[];
  /** Whether any of the places has a promise. */
  readonly promised: boolean;
  /** The places that have neither a promise nor a number. */
  readonly silent: readonly string[];
}

/** The indicators of which at least two of the places have a promise with a number or a whole number. */
export function comparedIndicators(
  bulletin: Bulletin,
  places: readonly PlaceRow[],
): readonly ComparedIndicator[] {
  return [...bulletin.indicators.values()].flatMap((indicator) => {
    const { id, title, definition } = indicator;
    const rows = places.map((place) => ({
      place,
      promises: comparedPromises(bulletin, place.place, id),
      figures: latestWhole(bulletin, place.place, id),
    }));
    const speaking = rows.filter(({ promises, figures }) => promises.length + figures.length > 0);
    if (speaking.length < 2) return [];
    return [
      {
        id,
        title,
        definition,
        comparability: comparability(
          bulletin,
          indicator,
          speaking.map(({ place }) => place),
        ),
        promised: speaking.some(({ promises }) => promises.length > 0),
        places: speaking.map(({ place, promises, figures }) => ({
          name: place.name,
          path: `places/${place.place}/`,
          promises,
          figures: figures.map((figure) => figureView(bulletin, figure)),
        })),
        silent: rows.filter((row) => !speaking.includes(row)).map(({ place }) => place.name),
      },
    ];
  });
}

/** The latest whole number of each basis and scope: a document's and a computed one are never mixed. */
function latestWhole(bulletin: Bulletin, place: string, indicator: string): readonly Figure[] {
  const whole = wholeFigures(bulletin, place).filter(
    (figure) => figure.indicator === indicator && typeof figure.value !== 'string',
  );
  return [...Map.groupBy(whole, ({ basis, scope }) => `${basis.kind} ${scope}`).values()]
    .flatMap((those) => those.toSorted((a, b) => (a.period < b.period ? 1 : -1)).slice(0, 1))
    .toSorted((a, b) => Number(a.scope !== '') - Number(b.scope !== ''));
}
