import type { Figure } from '../domain/figure/Figure.ts';
import type { RosterFigures } from '../indicators/roster/rosterFigures.ts';
import type { Computations } from '../verdicts/reconcileClaims.ts';
import type { VerdictContext } from '../verdicts/VerdictContext.ts';

/** Figures that targets and claims ask for beside those of the ends of years; each one given is remembered and can be cited. */
export interface FiguresOnRequest extends Required<Pick<VerdictContext, 'figuresOn' | 'figuresBy'>> {
  readonly computedOn: NonNullable<Computations['computedOn']>;
  /** The one with an id, of those that were asked for. */
  readonly cited: (id: string) => Figure | undefined;
  readonly citedOf: (place: string) => readonly Figure[];
}

/** What a roster yields on other days than the ends of years, and by the rules of another place. */
export function figuresOnRequest(roster: RosterFigures): FiguresOnRequest {
  const given = new Map<string, Figure>();
  const givenAt = new Map<string, Figure[]>();
  const give = (figure: Figure): Figure => {
    const known = given.get(figure.id);
    if (known !== undefined) return known;
    given.set(figure.id, figure);
    const others = givenAt.get(figure.place);
    if (others === undefined) givenAt.set(figure.place, [figure]);
    else others.push(figure);
    return figure;
  };
  const isWhole = ({ breakdown }: Figure): boolean => breakdown === '';
  /** The end of a year needs no figure of its own. */
  const within = (figures: readonly Figure[]): readonly Figure[] =>
    figures.filter(({ period }) => period.length > 4);
  return {
    figuresOn: (place, indicator, day) =>
      day.endsWith('-12-31')
        ? []
        : within(roster.on(place, indicator, day))
            .filter(isWhole)
            .map(give),
    figuresBy: (setter, place, indicator, day) =>
      roster.differ(setter, place, indicator)
        ? roster.on(place, indicator, day, setter).filter(isWhole).map(give)
        : undefined,
    computedOn: (place, indicator, day, breakdown) => {
      const found = within(roster.on(place, indicator, day)).find((figure) => figure.breakdown === breakdown);
      return found === undefined ? undefined : give(found);
    },
    cited: (id) => given.get(id),
    citedOf: (place) => givenAt.get(place) ?? [],
  };
}
