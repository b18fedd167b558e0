import type { TargetRow } from '../domain/tables/targets.ts';
import type { Verdict } from '../domain/Verdict.ts';
import { judgeChildren } from './judgeChildren.ts';
import { judgeGroups } from './judgeGroups.ts';
import { judgePlace } from './judgePlace.ts';
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
    return { target: id, subject, kind: 'not_judged', reason: aside, figure: undefined, parts: [] };
  }
  switch (target.applies_to ?? 'place') {
    case 'place':
      return { ...judgePlace(target, target.place, context).judgement, target: target.target, parts: [] };
    case 'each_child':
      return judgeChildren(target, context);
    case 'each_group':
      return judgeGroups(target, context);
  }
}
