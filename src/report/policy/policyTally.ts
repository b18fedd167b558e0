import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PolicyDocument } from '../../domain/PolicyDocument.ts';
import { countsInWords, verdictCounts } from '../targets/verdictCounts.ts';

/** What a policy holds, in one sentence: its targets by verdict and the numbers that it prints. */
export function policyTally({ rows, verdicts, figure }: Bulletin, { id }: PolicyDocument): string {
  const targets = rows.targets.filter(({ policy }) => policy === id);
  const stated = rows.observations.filter(({ policy }) => policy === id);
  const vague = stated.filter(({ observation }) => typeof figure(observation)?.value === 'string').length;
  const figures = stated.length - vague;
  const counts = verdictCounts(targets.map(({ target }) => verdicts.get(target)?.kind));
  const held = [
    targets.length === 0 ? '' : `${targets.length}项目标（${countsInWords(counts)}）`,
    figures === 0 ? '' : `${figures}个统计数`,
    vague === 0 ? '' : `${vague}处没有确数的说法`,
  ].filter((words) => words !== '');
  return held.length === 0 ? '没有收录目标和统计数。' : `收录${held.join('，')}。`;
}
