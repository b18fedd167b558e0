import { type DueBasis, dueBases } from '../../domain/lists/targetLists.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { perBulletin } from '../perBulletin.ts';

/** Targets that fall due in the same year, or that have no date for the same reason. */
export interface DueKind {
  /** The last part of its address: `2025`, `standing`. */
  readonly slug: string;
  readonly label: string;
  readonly targets: readonly TargetRow[];
}

/** Targets by due year, earliest first, then those without a date by the reason. */
export const dueKinds = perBulletin(({ rows }): readonly DueKind[] => {
  const bySlug = Map.groupBy(rows.targets, slugOf);
  const years = [...bySlug.keys()].filter((slug) => /^\d/u.test(slug)).toSorted();
  const dated = years.map((year) => ({ slug: year, label: `${year}年到期` }));
  const undated = (Object.keys(dueBases) as DueBasis[]).map((slug) => ({ slug, label: dueLabels[slug] }));
  return [...dated, ...undated].flatMap(({ slug, label }) => {
    const targets = bySlug.get(slug);
    return targets === undefined ? [] : [{ slug, label, targets }];
  });
});

const dueLabels: Readonly<Record<DueBasis, string>> = {
  stated: '到期日写明',
  inferred: '到期日推定',
  redacted: '年份来源隐去',
  standing: '长期有效',
  recurring: '每年或定期要做',
  none: '没有写期限',
};

function slugOf({ due, due_basis }: TargetRow): string {
  return due?.slice(0, 4) ?? due_basis ?? 'none';
}
