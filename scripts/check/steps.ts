import type { Step } from './runSteps.ts';

/** Everything that is checked without running a test. */
export const staticSteps: readonly Step[] = [
  { title: 'format and lint', command: ['biome', 'ci', '--colors=off', '.'] },
  { title: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { title: 'dead code', command: ['knip'] },
  { title: 'data', command: ['node', 'scripts/check-data.ts'] },
];

export const unitTests: Step = { title: 'tests', command: ['vitest', 'run', '--project', 'unit'] };
