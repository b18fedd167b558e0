import { datedOn, isAhead, isUndayed } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { withoutStray } from '../domain/figure/withoutStray.ts';
import { isPartialDate, yearOf } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { coveredScopes } from '../domain/targetScope.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { quote } from '../format/quote.ts';
import type { Due } from './Due.ts';
import { type Hindrance, hindranceOf } from './hindranceOf.ts';
import { isVague } from './isVague.ts';
import { knownFigures } from './knownFigures.ts';
import { lacking } from './lacking.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';
import { otherKindRemark } from './otherKindRemark.ts';
import { remarksOn } from './remarksOn.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** What a place's figures say on a target. */
export interface Evidence {
  /** Those of the latest day that qualifies: several when documents and the roster both speak of it. */
  readonly figures: readonly NumberedFigure[];
  /** What documents print of the time by other rules of counting, as clauses: at most one. */
  readonly asides: readonly string[];
  /** Where no figure qualifies: why there is a number and yet no evidence, if that is so. */
  readonly hindrance: Hindrance | undefined;
  /** Where no figure qualifies: what is known and why it is no evidence, as clauses. */
  readonly remarks: readonly string[];
}

/**
 * The figures that may decide a target for a place: of its indicator, whole, of the target's own scope, not after the
 * site's day, and of the due year, no later than the due date; for a target without a due date the latest. The one that
 * holds at the due date goes before earlier ones. Nothing is carried from one year to another, and a roster copied from the
 * document that sets the target is no evidence of it.
 */
export function evidenceOn(target: TargetRow, place: string, due: Due, context: VerdictContext): Evidence {
  const known = knownFigures(target, place, due, context);
  const { whole, own, isCopied, isForeign, scopes: more } = known;
  const scopes = [...coveredScopes(target), ...more];
  const timely = whole.filter((figure) => isTimely(figure, due, context.asOf));
  const qualified = timely.filter((figure) => scopes.includes(figure.scope));
  const numbered = qualified.filter(hasNumber);
  const sound = withoutStray(numbered);
  // What is left out is said at the end.
  const stray = numbered.filter((figure) => !sound.includes(figure));
  const figures = [...latest(sound, due, context.asOf), ...stray];
  const unlike = known.unlike.filter((figure) => isTimely(figure, due, context.asOf));
  const asides = nearest(unlike, due, context.asOf).map(unlikeInWords);
  if (figures.length > 0) return { figures, asides, hindrance: undefined, remarks: [] };
  return {
    figures,
    asides,
    hindrance: hindranceOf({ target, place, due, own, qualified, unlike, isForeign, context }),
    remarks: [
      ...remarksOn({ whole, scopes, qualified, timely, due, asOf: context.asOf }),
      ...otherKindRemark(
        context.figures(place, target.indicator).filter((figure) => isTimely(figure, due, context.asOf)),
      ),
      ...(isCopied ? [lacking.witness] : []),
    ],
  };
}

/** Of several the one that a reader would hold against the target: of the latest day that counts, one that states its day first. */
function nearest(figures: readonly NumberedFigure[], due: Due, asOf: string): readonly NumberedFigure[] {
  const last = latest(figures, due, asOf);
  return [last.find((figure) => !isUndayed(figure)) ?? last[0]].filter((figure) => figure !== undefined);
}

function unlikeInWords(figure: NumberedFigure): string {
  return `另有文件公布的${periodInWords(figure)}的数${quote(figure.text)}，口径不同，不拿来对照`;
}

/**
 * The latest of the place as a whole, whatever its year: what stands today of a target that is not yet due. Computed ones
 * come first.
 */
export function presentOn(
  target: TargetRow,
  place: string,
  due: Due,
  context: VerdictContext,
): readonly NumberedFigure[] {
  const { whole, scopes } = knownFigures(target, place, due, context);
  const dated = whole
    .filter(({ scope }) => [...coveredScopes(target), ...scopes].includes(scope))
    .filter((figure) => isPartialDate(figure.period) && !isAhead(figure, context.asOf))
    .filter(hasNumber);
  const last = latest(dated, { kind: 'undated' }, context.asOf);
  const isComputed = ({ basis }: Figure): boolean => basis.kind === 'computed';
  return [...last.filter(isComputed), ...last.filter((figure) => !isComputed(figure))];
}

function isTimely(figure: Figure, due: Due, asOf: string): boolean {
  const { period } = figure;
  if (!isPartialDate(period) || isAhead(figure, asOf)) return false;
  if (due.kind === 'undated') return true;
  return yearOf(period) === yearOf(due.day) && (datedOn(figure) <= due.day || isUndayed(figure));
}

/** Of the latest day. Those of a year that may be of a day after the due one count only where there are no others. */
function latest<F extends Figure>(figures: readonly F[], due: Due, asOf: string): readonly F[] {
  const limit = due.kind === 'reached' ? due.day : asOf;
  const clear = figures.filter((figure) => due.kind !== 'reached' || !isVague(figure, due.day));
  const dayOf = (figure: F): string => {
    const day = datedOn(figure);
    return day < limit ? day : limit;
  };
  const among = clear.length > 0 ? clear : figures;
  const last = among.reduce((day, figure) => (dayOf(figure) > day ? dayOf(figure) : day), '');
  return among.filter((figure) => dayOf(figure) === last);
}
