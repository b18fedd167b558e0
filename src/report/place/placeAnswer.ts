import { countsInWords, verdictCounts } from '../targets/verdictCounts.ts';
import type { Headline } from './headlines.ts';
import type { PlaceTarget } from './placeTargets.ts';

/**
 * The plain answer of a place in bulletin wording: what the numbers say and what they leave open. `hasBelow` where places below have
 * numbers that stand on the same page.
 */
export function placeAnswer(shown: readonly Headline[], hasBelow = false): readonly string[] {
  return [numbers(shown), bounds(shown), absent(shown, hasBelow)].filter((words) => words !== '');
}

/** What was promised, and how much of it stands: the counts are those of every target that binds the place. */
export function placePromise(targets: readonly PlaceTarget[]): {
  readonly lead: string;
  readonly counts: string;
} {
  if (targets.length === 0) return { lead: '我们手里的文件没有对这里提出目标。', counts: '' };
  const whose = targets.every(({ from }) => from !== undefined) ? '上级文件' : '文件';
  return {
    lead: `从${whose}里摘出对这里的目标和要求${targets.length}项：`,
    counts: `${countsInWords(verdictCounts(targets.map(({ kind }) => kind)))}。`,
  };
}

function numbers(shown: readonly Headline[]): string {
  const changed = shown.filter(({ change }) => change !== '');
  const period = changed[0]?.figure?.period;
  if (period === undefined) return '';
  const parts = changed.map(({ label, figure, change }) => {
    const when = figure?.period === period ? '' : (figure?.period ?? '');
    return `${when}${label}${change}`;
  });
  return `${period}，${parts.join('；')}。`;
}

function bounds(shown: readonly Headline[]): string {
  const floors = shown.filter(({ bound }) => bound === '只有下限').map(({ label }) => label);
  return floors.length === 0 ? '' : `${floors.join('、')}只有下限，实际可能更高。`;
}

function absent(shown: readonly Headline[], hasBelow: boolean): string {
  if (shown.length === 0) {
    return hasBelow
      ? '集团数、覆盖率这些数，我们没有找到全境合计的，也没有可以计算的名册；下辖各地的见下面的表。'
      : '集团数、覆盖率这些数，我们没有找到公布的，也没有可以计算的名册。';
  }
  const without = shown.filter(({ figure }) => figure === undefined);
  const byWords = Map.groupBy(without, ({ none }) => (none === '没有公布' ? '没有找到公布的数' : none));
  const said = Array.from(
    byWords,
    ([words, those]) => `${those.map(({ label }) => label).join('、')}${words}`,
  );
  return said.length === 0 ? '' : `${said.join('；')}。`;
}
