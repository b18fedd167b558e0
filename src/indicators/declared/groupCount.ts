import { exact } from '../../domain/figure/intervals.ts';
import { rational } from '../../domain/figure/rationalArithmetic.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import type { Tally } from '../roster/Tally.ts';
import { digits } from '../working.ts';

/** 集团数. Groups are counted where they are, whatever they are called; the formula names each kind. */
export const groupCount: RosterIndicator = {
  id: 'group_count',
  title: '集团数',
  unit: '个',
  origin: 'roster',
  definition: '年末还在运行的教育集团、教育联盟、教联体和托管等办学共同体的个数，按集团所在地方计。',
  formula: '集团个数，各种叫法分列',
  needsDenominator: false,
  counts: '',
  sources: ['groups'],
  heads: [],
  breakdowns: ['term', 'form'],
  compute: (tally) => ({ value: exact(rational(tally.groups)), formula: () => byTerm(tally) }),
};

/** `5 = 教育集团3 + 教育联盟1 + 托管1`: kinds are never summed silently. Of one kind: `教育集团3个`. */
function byTerm({ groups, groupsByTerm }: Tally): string {
  if (groups === 0) return '没有在运行的集团';
  const terms = [...groupsByTerm].toSorted(([, a], [, b]) => b - a);
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return `${only[0]}${digits(groups)}个`;
  const parts = terms.map(([term, count]) => `${term}${digits(count)}`);
  return `${digits(groups)} = ${parts.join(' + ')}`;
}
