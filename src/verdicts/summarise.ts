import { type VerdictKind, verdictKinds } from '../domain/lists/verdictKinds.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { coverageOf } from '../domain/targetScope.ts';
import type { Verdict } from '../domain/Verdict.ts';
import { quote } from '../format/quote.ts';
import { softInWords } from '../format/softInWords.ts';
import type { Ruling } from './Ruling.ts';
import { sentence } from './sentence.ts';

/**
 * The verdict on a target that binds several: met if all met it, missed if any missed it, otherwise their common word
 * if they have one, otherwise undetermined. `noun` is what they are called together, `besides` what
 * else is to be said. There must be at least one.
 */
export function summarise(
  target: TargetRow,
  rulings: readonly Ruling[],
  noun: string,
  besides = '',
): Verdict {
  const parts = rulings.map(({ judgement }) => judgement);
  const kinds = parts.map(({ kind }) => kind);
  const deciding = decidingKinds(kinds);
  return {
    target: target.target,
    subject: target.place,
    kind: summaryKind(deciding),
    reason: sentence(
      `${kinds.length}个${noun}${tally(kinds)}`,
      isMixed(deciding) ? '结果不一，合起来写无法判定' : '',
      pardonOf(target, rulings),
      limitOf(target),
      besides,
    ),
    figure: undefined,
    parts,
  };
}

/** Where a target does not apply (a rate with nothing to divide by) it has nothing to say for the others. */
function decidingKinds(kinds: readonly VerdictKind[]): ReadonlySet<VerdictKind> {
  const judged = kinds.filter((kind) => kind !== 'not_judged');
  return new Set(judged.length === 0 ? kinds : judged);
}

function summaryKind(kinds: ReadonlySet<VerdictKind>): VerdictKind {
  if (kinds.has('missed')) return 'missed';
  const [only, ...others] = kinds;
  return only !== undefined && others.length === 0 ? only : 'undetermined';
}

/** Several words, none of which speaks for the whole: 已达标 here and 到期未公布 there. */
function isMixed(kinds: ReadonlySet<VerdictKind>): boolean {
  return kinds.size > 1 && !kinds.has('missed') && !kinds.has('undetermined');
}

/** `：3个已达标、5个到期未公布`, in the order of the closed list; `都到期未公布` where all have the same word. */
function tally(kinds: readonly VerdictKind[]): string {
  const [only, ...others] = new Set(kinds);
  if (only !== undefined && others.length === 0)
    return `${kinds.length === 1 ? '：' : '都'}${verdictKinds[only]}`;
  const counts = (Object.keys(verdictKinds) as VerdictKind[])
    .map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count}个${verdictKinds[kind]}`)
    .join('、');
  return `：${counts}`;
}

function pardonOf(target: TargetRow, rulings: readonly Ruling[]): string {
  const count = rulings.filter(({ softened }) => softened).length;
  if (count === 0) return '';
  return `其中${count}个没有做到；${softInWords(target)}，不判未达标`;
}

/** The document's own limit on whom the target binds; which places or groups it means, a reader must judge. */
function limitOf(target: TargetRow): string {
  const coverage = coverageOf(target);
  return coverage === '' ? '' : `文件写明的范围是${quote(coverage)}`;
}
