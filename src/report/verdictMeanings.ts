import type { VerdictKind } from '../domain/lists/verdictKinds.ts';

/** What each word of the verdicts means, in one plain sentence. */
export const verdictMeanings: Readonly<Record<VerdictKind, string>> = {
  met: '到期那一年的数，整个范围都达到要求。',
  missed: '到期那一年的数，整个范围都没有达到要求。',
  undetermined: '有数，但只知道上限、下限或约数，达到没有达到都有可能。',
  not_due: '还没有到期。',
  no_data: '没有写到期日或长期有效的要求，我们没有找到可以对照的数。',
  overdue: '到期日已过，我们没有找到到期那一年公布的数。这不等于没有做到。',
  not_judged: '定性的要求，或者到期日被来源隐去，不作判定。',
};
