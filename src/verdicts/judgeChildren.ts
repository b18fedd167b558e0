import type { TargetRow } from '../domain/tables/targets.ts';
import type { Verdict } from '../domain/Verdict.ts';
import { childWord } from './childWord.ts';
import { dueInWords, dueOf } from './Due.ts';
import { judgePlace } from './judgePlace.ts';
import { lacking } from './lacking.ts';
import { sentence } from './sentence.ts';
import { summarise } from './summarise.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** Judges each place that an `each_child` target binds, and sums the judgements up. */
export function judgeChildren(target: TargetRow, context: VerdictContext): Verdict {
  const children = target.children ?? context.childrenOf(target.place);
  if (children.length === 0) return withoutChildren(target, context);
  const rulings = children.map((child) => judgePlace(target, child, context));
  return summarise(target, rulings, childWord(children.map(context.placeName)));
}

/** Which places the target binds is not known, so even past its due date nothing can be said to be unpublished. */
function withoutChildren(target: TargetRow, { asOf }: VerdictContext): Verdict {
  const due = dueOf(target, asOf);
  const isAhead = due.kind === 'ahead';
  return {
    target: target.target,
    subject: target.place,
    kind: isAhead ? 'not_due' : 'no_data',
    reason: sentence(dueInWords(target, due, asOf), isAhead ? '' : lacking.children),
    figure: undefined,
    parts: [],
  };
}
