import type { Figure } from '../domain/figure/Figure.ts';
import { firstDay, isPartialDate, lastDay, yearOf } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import type { Due } from './Due.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';
import { remarksOn } from './remarksOn.ts';
import { coveredScopes } from './targetScope.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** What a place's figures say on a target. */
export interface Evidence {
  /** Those of the latest period that qualifies: several when documents and the roster both speak of it. */
  readonly figures: readonly NumberedFigure[];
  /** Where no figure qualifies: what is known and why it is no evidence, as clauses. */
  readonly remarks: readonly string[];
}

/**
 * The figures that may decide a target for a place: of its indicator, whole, of the target's own scope, not after the
 * site's day, and of the due year (no later than the due date where the period is finer than a year); for a target
 * without a due date the latest. Nothing is carried from one year to another.
 */
export function evidenceOn(target: TargetRow, place: string, due: Due, context: VerdictContext): Evidence {
  const whole = context.figures(place, target.indicator).filter((figure) => figure.breakdown === '');
  const scopes = coveredScopes(target);
  const timely = whole.filter((figure) => isTimely(figure.period, due, context.asOf));
  const qualified = timely.filter((figure) => scopes.includes(figure.scope));
  const figures = latest(qualified.filter(hasNumber));
  return {
    figures,
    remarks:
      figures.length > 0 ? [] : remarksOn({ whole, scopes, qualified, timely, due, asOf: context.asOf }),
  };
}

function isTimely(period: string, due: Due, asOf: string): boolean {
  if (!isPartialDate(period) || firstDay(period) > asOf) return false;
  if (due.kind === 'undated') return true;
  return yearOf(period) === yearOf(due.day) && (period.length === 4 || lastDay(period) <= due.day);
}

function latest<F extends Figure>(figures: readonly F[]): readonly F[] {
  const last = figures.reduce((day, { period }) => (lastDay(period) > day ? lastDay(period) : day), '');
  return figures.filter(({ period }) => lastDay(period) === last);
}
