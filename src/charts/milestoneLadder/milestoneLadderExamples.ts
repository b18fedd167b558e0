import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { exact, floor } from '../sampleValues.ts';
import type { LadderStep, MilestoneLadderSpec } from './spec.ts';

/** Ladders of every sort: all are laid out, rendered and checked by the tests. */
export const milestoneLadderExamples: readonly MilestoneLadderSpec[] = [
  {
    kind: 'milestoneLadder',
    id: 'enshi-ladder',
    title: '恩施州：纳入教联体的义务教育学校',
    reach: 100,
    steps: [
      { due: '2023年底前', text: '30%以上', level: 30, verdict: 'overdue' },
      { due: '2024年底前', text: '60%以上', level: 60, verdict: 'overdue' },
      { due: '2025年底', text: '80%以上', level: 80, verdict: 'overdue' },
    ],
  },
  {
    kind: 'milestoneLadder',
    id: 'every-verdict',
    title: '七种判定',
    reach: 100,
    steps: Object.keys(verdictKinds).map((kind, index) => ({
      due: `${2020 + index}年12月底前`,
      text: `不低于${index * 15}%`,
      level: index * 15,
      measured: index > 2 ? undefined : exact(index * 12 + 1, '%'),
      verdict: kind as LadderStep['verdict'],
    })),
  },
  {
    kind: 'milestoneLadder',
    id: 'long-words',
    title: '字很多',
    steps: [
      {
        due: '“十四五”规划期末以及中期评估之前',
        text: '每个县市至少建设3个示范性教联体并总结推广经验',
        level: 3,
        verdict: 'undetermined',
      },
      { due: '', text: '0个', level: 0, verdict: 'not_judged' },
    ],
  },
  {
    kind: 'milestoneLadder',
    id: 'measured',
    title: '有数的分步目标',
    reach: 100,
    steps: [
      { due: '2022年底', text: '30%以上', level: 30, verdict: 'met', measured: exact(34.1, '%') },
      { due: '2024年底', text: '60%以上', level: 60, verdict: 'undetermined', measured: floor(55, '%') },
      { due: '2026年底', text: '80%以上', level: 80, verdict: 'not_due' },
    ],
  },
  { kind: 'milestoneLadder', id: 'no-steps', title: '没有目标', steps: [] },
];
