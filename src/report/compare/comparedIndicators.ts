import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { dateKey } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { withoutStray } from '../../domain/figure/withoutStray.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { countedInWords } from '../figureTable.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { isInTime } from '../outsideTime.ts';
import { kindsOfGroups } from '../place/kindsOfGroups.ts';
import { wholeFigures } from '../wholeFigures.ts';
import { type Comparability, comparability } from './comparability.ts';
import { type ComparedPromise, comparedPromises } from './comparedPromises.ts';

/** One place's promises and numbers for an indicator. */
export interface ComparedPlace {
  readonly name: string;
  readonly path: string;
  readonly promises: readonly ComparedPromise[];
  readonly figures: readonly (FigureView & {
    /** What it counts and of what part, where that is not the indicator as a whole; the kinds that it adds up. */
    readonly counts: string;
  })[];
}

/** One indicator across places. */
export interface ComparedIndicator {
  readonly id: string;
  readonly title: string;
  /** Whether it is computed from the roster, and not from what documents print. */
  readonly isOfRoster: boolean;
  /** How it is computed here; empty where no number below is computed. */
  readonly definition: string;
  readonly comparability: Comparability;
  readonly places: readonly ComparedPlace[];
  /** Whether any of the places has a promise. */
  readonly promised: boolean;
  /** The places that have neither a promise nor a number. */
  readonly silent: readonly string[];
}

/** The indicators of which at least two of the places have a promise or a whole number, one of them at least in figures. */
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
    const isInFigures = speaking.some(
      ({ promises, figures }) =>
        figures.length > 0 ||
        promises.some(({ row }) => row.requirement.read.ok && row.value_basis !== 'none'),
    );
    if (speaking.length < 2 || !isInFigures) return [];
    const isComputed = speaking.some(({ figures }) => figures.some(({ basis }) => basis.kind === 'computed'));
    return [
      {
        id,
        title,
        isOfRoster: indicator.origin === 'roster',
        definition: isComputed ? definition : '',
        comparability: comparability(
          bulletin,
          indicator,
          speaking.map(({ place, promises, figures }) => ({
            place,
            targets: promises.map(({ row }) => row),
            figures,
          })),
        ),
        promised: speaking.some(({ promises }) => promises.length > 0),
        places: speaking.map(({ place, promises, figures }) => ({
          name: place.name,
          path: `places/${place.place}/`,
          promises,
          figures: figures.map((figure) => figureInCell(bulletin, figure)),
        })),
        silent: rows.filter((row) => !speaking.includes(row)).map(({ place }) => place.name),
      },
    ];
  });
}

function figureInCell(bulletin: Bulletin, figure: Figure): ComparedPlace['figures'][number] {
  const view = figureView(bulletin, figure);
  const isOwnName = view.title !== view.indicatorTitle;
  const kinds = kindsOfGroups(bulletin, figure);
  const named = isOwnName ? countedInWords(view) : view.part;
  return { ...view, counts: [named, kinds].filter((words) => words !== '').join('；') };
}

/** The latest whole number of each basis and scope: a document's and a computed one are never mixed. */
function latestWhole(bulletin: Bulletin, place: string, indicator: string): readonly Figure[] {
  const whole = wholeFigures(bulletin, place).filter(
    (figure) =>
      figure.indicator === indicator && typeof figure.value !== 'string' && isInTime(bulletin, figure),
  );
  return [...Map.groupBy(whole, ({ basis, scope }) => `${basis.kind} ${scope}`).values()]
    .flatMap((those) =>
      withoutStray(those)
        .toSorted((a, b) => (dateKey(a) < dateKey(b) ? 1 : -1))
        .slice(0, 1),
    )
    .toSorted((a, b) => Number(a.scope !== '') - Number(b.scope !== ''));
}
