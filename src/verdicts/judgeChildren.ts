import type { TargetRow } from '../domain/tables/targets.ts';
import type { Judgement, Verdict } from '../domain/Verdict.ts';
import { childWord } from '../format/childWord.ts';
import { dueInWords, dueOf } from './Due.ts';
import { judgePlace } from './judgePlace.ts';
import { lacking } from './lacking.ts';
import type { Ruling } from './Ruling.ts';
import { sentence } from './sentence.ts';
import { summarise } from './summarise.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** Judges each place that an `each_child` target binds, and sums the judgements up. */
export function judgeChildren(target: TargetRow, context: VerdictContext): Verdict {
  const children = boundChildren(target, context);
  if (children.length === 0) return withoutChildren(target, context);
  const rulings = children.map((child) => doubted(target, judgePlace(target, child, context)));
  // Those that are not there on the day too: the same places are called the same in every target.
  const noun = childWord(namedChildren(target, context).map(context.placeName));
  return summarise(target, rulings, noun, absentOf(target, context));
}

/** The places below that a target binds although it is not judged: each of them is asked it. None of another `applies_to`. */
export function childrenSetAside(
  target: TargetRow,
  reason: string,
  context: VerdictContext,
): readonly Judgement[] {
  if (target.applies_to !== 'each_child') return [];
  return boundChildren(target, context).map((subject) => ({
    subject,
    kind: 'not_judged',
    reason,
    figure: undefined,
  }));
}

/** Those that were there on the day that counts. */
function boundChildren(target: TargetRow, context: VerdictContext): readonly string[] {
  const day = dayOfChildren(target, context);
  return namedChildren(target, context).filter((child) => context.absence?.(child, day) === undefined);
}

function namedChildren(target: TargetRow, context: VerdictContext): readonly string[] {
  return target.children ?? context.childrenOf(target.place);
}

/** The due day once it has come, else the site's. */
export function dayThatCounts(target: TargetRow, { asOf }: VerdictContext): string {
  const due = dueOf(target, asOf);
  return due.kind === 'reached' ? due.day : asOf;
}

/** The due day even where it is ahead, as far as it is known who will be there; without one the site's. */
function dayOfChildren(target: TargetRow, { asOf }: VerdictContext): string {
  const due = dueOf(target, asOf);
  return due.kind === 'undated' ? asOf : due.day;
}

/** 丙县2023年8月31日撤销，不计: whom the target would bind, had they been there. */
function absentOf(target: TargetRow, context: VerdictContext): string {
  const day = dayOfChildren(target, context);
  const absent = namedChildren(target, context).flatMap((child) => {
    const why = context.absence?.(child, day);
    return why === undefined ? [] : [`${context.placeName(child)}${why}`];
  });
  return absent.length === 0 ? '' : `${absent.join('、')}，不计`;
}

/** Where the document does not say 每个, every judgement says whose reading it rests on. */
function doubted(target: TargetRow, ruling: Ruling): Ruling {
  if (target.applies_basis !== 'inferred') return ruling;
  const { judgement } = ruling;
  const reason = sentence(
    judgement.reason.replace(/。$/u, ''),
    '存疑：文件没有写“每”或“各”，按逐个要求理解是推定',
  );
  return { ...ruling, judgement: { ...judgement, reason } };
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
