import { expect, it } from 'vitest';
import type { JudgementView } from './judgementView.ts';
import { partGroups } from './partGroups.ts';

const part = (subject: string, kind: JudgementView['kind'], reason: string): JudgementView => ({
  subject,
  path: '',
  kind,
  word: '',
  reason,
  evidence: undefined,
});

it('puts parts with the same verdict and reason together, in the order of the closed list', () => {
  const groups = partGroups([
    part('利川市', 'overdue', '没有公布'),
    part('建始县', 'met', '有3个'),
    part('鹤峰县', 'overdue', '没有公布'),
    part('来凤县', 'overdue', '只有2021年的数'),
  ]);
  expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
    ['met', 1],
    ['overdue', 3],
  ]);
  expect(
    groups[1]?.reasons.map(({ reason, parts }) => [reason, parts.map(({ subject }) => subject)]),
  ).toEqual([
    ['没有公布', ['利川市', '鹤峰县']],
    ['只有2021年的数', ['来凤县']],
  ]);
});
