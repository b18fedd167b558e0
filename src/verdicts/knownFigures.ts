import { dateKey } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import type { Due } from './Due.ts';
import { isThere } from './isThere.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** What is known of a place for a target, before anything is chosen. */
export interface KnownFigures {
  /** Without a breakdown; computed ones on the due date and by the rules of the place that sets the target. */
  readonly whole: readonly Figure[];
  /** What the roster yields by the place's own rules, at the ends of years. */
  readonly own: readonly Figure[];
  /** Whether the roster was left out because it is copied from the document that sets the target. */
  readonly isCopied: boolean;
  /** Published ones that are not compared, since they count by other rules than the computed ones that are. */
  readonly unlike: readonly NumberedFigure[];
  /** Whether the place counts otherwise than the one that sets the target. */
  readonly isForeign: boolean;
  /** The scopes of computed figures that count by the rules of that one. */
  readonly scopes: readonly string[];
}

/** Whether a printed number is a computed one of its day: by whose rules a document of the setter's counts a place. */
function agreesWith(computed: readonly Figure[], printed: Figure): boolean {
  if (!hasNumber(printed)) return false;
  return computed
    .filter(hasNumber)
    .some(
      (figure) =>
        dateKey(figure) === dateKey(printed) && agreement(beforeRounding(printed), figure.value) === true,
    );
}

/**
 * The figures of a place that bear on a target. A floor on each place below is measured by the denominator of the place
 * that sets it, so a place that counts differently is counted again by that one; what the place's own documents print, or
 * the setter's by the place's rules, is then no match for it, even where that count yields nothing.
 */
export function knownFigures(
  target: TargetRow,
  place: string,
  due: Due,
  context: VerdictContext,
): KnownFigures {
  const { indicator } = target;
  // One of a day on which the place was not there is no number of it.
  const figures = context
    .figures(place, indicator)
    .filter(isWhole)
    .filter((figure) => isThere(figure, context.absence));
  const published = figures.filter(({ basis }) => basis.kind === 'published');
  const own = figures.filter(({ basis }) => basis.kind === 'computed');
  const day = due.kind === 'reached' ? due.day : context.asOf;
  const foreign =
    target.applies_to === 'each_child'
      ? context.figuresBy?.(target.place, place, indicator, day)?.filter(isWhole)
      : undefined;
  const onDay = due.kind === 'reached' ? (context.figuresOn?.(place, indicator, day) ?? []) : [];
  const computed = foreign ?? [...own, ...onDay.filter(isWhole)];
  const isOfSetter = ({ basis }: Figure): boolean =>
    basis.kind === 'published' &&
    (basis.policy === target.policy || context.speaksFor?.(basis.policy, target.place) === true);
  const isLocal = (figure: Figure): boolean =>
    !isOfSetter(figure) || (agreesWith(own, figure) && !agreesWith(foreign ?? [], figure));
  const unlike = foreign === undefined ? [] : published.filter(isLocal);
  const alike = published.filter((each) => !unlike.includes(each));
  const isCopied = computed.length > 0 && context.restsOn?.(place, target.policy) === true;
  return {
    whole: isCopied ? alike : [...alike, ...computed],
    unlike: unlike.filter(hasNumber),
    own,
    isCopied,
    isForeign: foreign !== undefined,
    scopes: [...new Set(foreign?.map(({ scope }) => scope))],
  };
}

function isWhole({ breakdown }: Figure): boolean {
  return breakdown === '';
}
