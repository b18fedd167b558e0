import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { countsInWords, verdictCounts } from '../targets/verdictCounts.ts';
import type { PlaceTarget } from './placeTargets.ts';

/** Targets of a place without a number that the same evidence would settle. */
export interface Deeds {
  /** 事项. */
  readonly title: string;
  readonly count: number;
  /** 到期未公布12项、无数据20项. */
  readonly tally: string;
  /** What to publish before they can be judged. */
  readonly publish: string;
  /** Each of them, under its verdict. */
  readonly verdicts: readonly {
    readonly kind: VerdictKind;
    readonly lines: readonly { readonly words: string; readonly aside: string; readonly path: string }[];
  }[];
}

/** What kind of evidence would settle a target that no number decides. */
const settlements = {
  binary: {
    title: '事项',
    publish: '逐项公布是否完成、哪一天完成、凭哪份文件',
  },
  rule: {
    title: '规则和禁止',
    publish: '逐项公布哪些地方或集团照做、从哪一天起、凭哪份文件或检查结果',
  },
  qualitative: {
    title: '定性目标',
    publish: '写明用哪个数衡量、做到多少算做到，再公布这个数',
  },
  redacted: {
    title: '年份来源隐去的要求',
    publish: '公布没有隐去年份的文件',
  },
} as const;
type Settlement = keyof typeof settlements;

/** The targets of a place without a number, by what would settle them; each with its date and verdict. */
export function deedsOf(targets: readonly PlaceTarget[]): readonly Deeds[] {
  const by = Map.groupBy(
    targets.filter(({ isNumeric }) => !isNumeric),
    settlementOf,
  );
  return (Object.keys(settlements) as Settlement[]).flatMap((key) => {
    const those = by.get(key);
    if (those === undefined) return [];
    const byKind = Map.groupBy(those, ({ kind }) => kind);
    return [
      {
        ...settlements[key],
        count: those.length,
        tally: countsInWords(verdictCounts(those.map(({ kind }) => kind))),
        verdicts: (Object.keys(verdictKinds) as VerdictKind[]).flatMap((kind) => {
          const lines = byKind.get(kind);
          return lines === undefined ? [] : [{ kind, lines: lines.map(lineOf) }];
        }),
      },
    ];
  });
}

function settlementOf({ row }: PlaceTarget): Settlement {
  switch (row.kind ?? 'quantitative') {
    case 'quantitative':
    case 'qualitative':
      return row.due_basis === 'redacted' ? 'redacted' : 'qualitative';
    case 'binary':
      return row.due_basis === 'redacted' ? 'redacted' : 'binary';
    case 'rule':
    case 'prohibition':
      return row.due_basis === 'redacted' ? 'redacted' : 'rule';
  }
}

/** 制定考核细则: 各县市；2022年底. */
function lineOf({ asked, row, due, binds, path }: PlaceTarget) {
  const soft = row.hardness === 'soft' ? `（${row.soft_word ?? '柔性'}）` : '';
  const reading = binds === '' && row.applies_basis === 'inferred' ? '逐个要求是推定' : binds;
  const aside = [reading, due].filter((words) => words !== '').join('；');
  return { words: `${asked}${soft}`, aside, path };
}
