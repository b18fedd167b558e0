import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import { formatDate } from '../../format/formatDate.ts';
import { verdictCounts } from './verdictCounts.ts';

/** Where all targets stand, in a few sentences with their counts. Empty where there are none. */
export function targetsSummary({ rows, verdicts, site }: Bulletin): readonly string[] {
  const { targets } = rows;
  if (targets.length === 0) return [];
  const documents = new Set(targets.map(({ policy }) => policy)).size;
  const counts = verdictCounts(targets.map(({ target }) => verdicts.get(target)?.kind));
  const dated = targets.flatMap(({ due }) => (due === undefined ? [] : [lastDay(due)]));
  const passed = dated.filter((day) => day <= site.as_of).length;
  return [
    `本站从${documents}份文件里摘出${targets.length}项目标、规则和承诺，逐条判定。`,
    `截至${formatDate(site.as_of)}，${decidedWords(counts.met ?? 0, counts.missed ?? 0)}${partWords(verdicts)}。`,
    ...(dated.length === 0 ? [] : [datedWords(targets.length, dated.length, passed, counts.overdue ?? 0)]),
  ];
}

function decidedWords(met: number, missed: number): string {
  return met + missed === 0 ? '没有一项能整项判为已达标或未达标' : `已达标${met}项，未达标${missed}项`;
}

/** What targets judged place by place have come to where the whole has no such word: 有1处已达标，整项仍不能判. */
function partWords(verdicts: Bulletin['verdicts']): string {
  const parts = [...verdicts.values()]
    .filter(({ kind }) => kind !== 'met' && kind !== 'missed')
    .flatMap(({ parts }) => parts);
  const counts = verdictCounts(parts.map(({ kind }) => kind));
  const words = (['met', 'missed'] as const)
    .filter((kind) => (counts[kind] ?? 0) > 0)
    .map((kind) => `${counts[kind] ?? 0}处${verdictKinds[kind]}`);
  return words.length === 0 ? '' : `；逐个地方或集团判定的，有${words.join('、')}，整项仍不能判`;
}

function datedWords(total: number, dated: number, passed: number, overdue: number): string {
  const due = dated === total ? '全部写了到期日' : `其中${dated}项写了到期日`;
  const past = passed === dated ? '都已经到期' : `${passed}项已经到期`;
  const gap =
    overdue === 0 ? '' : `，${overdue}项到期未公布：到期日已过，我们没有找到公布的数，这不等于没有做到`;
  return `${due}，${past}${gap}。`;
}
