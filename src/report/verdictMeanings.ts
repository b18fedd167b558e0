import type { VerdictKind } from '../domain/lists/verdictKinds.ts';

/** What each word of the verdicts means, in one plain sentence. */
export const verdictMeanings: Readonly<Record<VerdictKind, string>> = {
  met: '到期那一年的数（没有到期日的看最近的数），整个范围都达到要求。逐个判定的，每一个都达到。',
  missed: '到期那一年的数（没有到期日的看最近的数），整个范围都没有达到要求。逐个判定的，至少一个没有达到。',
  undetermined:
    '有数，但判不出：只知道上限、下限或约数，或者几个数互相矛盾，或者没有做到的是柔性要求。逐个判定而各处结果不一、又没有未达标的，也写无法判定。',
  not_due: '还没有到期。',
  no_data: '没有到期日的要求（长期、定期或没有写期限），我们没有找到可以对照的数或材料。',
  overdue: '到期日已过，我们没有找到到期那一年公布的数或材料。这不等于没有做到。',
  not_judged: '定性的要求，或者到期日被来源隐去，不作判定。',
};
