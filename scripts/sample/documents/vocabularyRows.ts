import type { Cells } from '../TableFiles.ts';
import type { DocumentContext } from './DocumentContext.ts';

type Row = Cells<'vocabulary'>;

/** term, definition, clause of the plan. */
type Entry = readonly [term: string, definition: string, clause: string];

const kinds: readonly Entry[] = [
  ['教育集团', '一所牵头学校带若干成员校，有章程和理事会', '三（一）1'],
  ['教联体', '县城学校与农村学校结成的共同体', '三（一）2'],
  ['教育联盟', '各校独立，在教研和活动上合作', '三（一）3'],
];
const forms: readonly Entry[] = [
  ['紧密型', '一个法人或一位总负责人，人、财、物统一', '三（二）1'],
  ['半紧密型', '法人不变，教师和教学统一，经费分开', '三（二）2'],
  ['松散型', '法人、人事、经费都不变，只共享资源', '三（二）3'],
];
const modes: readonly Entry[] = [
  ['名校办分校', '优质学校开办分校或新校区', '三（三）'],
  ['委托管理', '把一所学校托给优质学校管理，期满再定', '三（三）'],
  ['城乡结对', '城里一校与农村若干校结对', '三（三）'],
  ['联合办学', '几所学校共同办学', '三（三）'],
];
const grades: readonly Entry[] = [
  ['优秀', '年度考核的最高等次', '五（三）'],
  ['良好', '年度考核的第二等次', '五（三）'],
  ['合格', '年度考核的第三等次', '五（三）'],
  ['不合格', '年度考核的最低等次', '五（三）'],
];
const items: readonly Entry[] = [
  ['统一课程安排', '各校课程表统一制定', '三（七）'],
  ['统一教研活动', '各校教师一起教研', '三（七）'],
  ['统一教师培训', '培训由集团统一组织', '三（七）'],
  ['统一质量监测', '学业质量由集团统一监测', '三（七）'],
];

/** The words of the plan, and the county's other meaning of 紧密型. */
export function vocabularyRows({ plan, top, ownRules }: DocumentContext): readonly Row[] {
  const place = top.place.id;
  const rows = (dimension: string, entries: readonly Entry[], more: Row = {}): Row[] =>
    entries.map(([term, definition, clause]) => ({
      term,
      dimension,
      place,
      definition,
      policy: plan,
      clause,
      ...more,
    }));
  const own: Row[] =
    ownRules === undefined
      ? []
      : [
          {
            term: '紧密型',
            dimension: 'form',
            place: ownRules.place.id,
            definition: '牵头学校派出执行校长，法人和经费不变',
            policy: ownRules.policy,
            clause: '二',
            not_same_as: `${place}:紧密型`,
          },
        ];
  return [
    ...rows('kind', kinds),
    ...rows('form', forms),
    ...rows('mode', modes),
    ...rows('grade', grades),
    ...rows('bundle', [['四个统一', '集团内统一做的四件事', '三（七）']]),
    ...rows('item', items, { related: '四个统一' }),
    ...own,
  ];
}
