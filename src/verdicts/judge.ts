import type { TargetRow } from '../domain/tables/targets.ts';
import type { Judgement, Verdict } from '../domain/Verdict.ts';
import { childrenSetAside, dayThatCounts, judgeChildren } from './judgeChildren.ts';
import { judgeGroups } from './judgeGroups.ts';
import { judgePlace } from './judgePlace.ts';
import { sentence } from './sentence.ts';
import { setAside } from './setAside.ts';
import type { VerdictContext } from './VerdictContext.ts';

/**
 * What is to be said of a target as of the site's day (DESIGN.md, Verdict): set aside where it is qualitative or its due
 * date is redacted, else judged on figures of the due year alone, for the place as a whole, each place below it or each
 * of its groups.
 */
export function judge(target: TargetRow, context: VerdictContext): Verdict {
  const aside = setAside(target);
  if (aside !== undefined) {
    const { target: id, place: subject } = target;
    const parts = childrenSetAside(target, aside, context);
    return { target: id, subject, kind: 'not_judged', reason: aside, figure: undefined, parts };
  }
  switch (target.applies_to ?? 'place') {
    case 'place':
      return { ...judgedItself(target, context), target: target.target, parts: [] };
    case 'each_child':
      return judgeChildren(target, context);
    case 'each_group':
      return judgeGroups(target, context);
  }
}

/** A place that was not there on the day has kept or missed nothing. */
function judgedItself(target: TargetRow, context: VerdictContext): Judgement {
  const { place } = target;
  const absence = context.absence?.(place, dayThatCounts(target, context));
  if (absence === undefined) return judgePlace(target, place, context).judgement;
  const reason = sentence(`${context.placeName(place)}${absence}，不作判定`);
  return { subject: place, kind: 'not_judged', reason, figure: undefined };
}
