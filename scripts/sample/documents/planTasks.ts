import type { DocumentContext } from './DocumentContext.ts';
import type { ClauseText } from './policyText.ts';

/** Part 三 of the plan: what the local words mean, and the limits. */
export function planTasks({ child, promisedDemonstrations }: DocumentContext): readonly ClauseText[] {
  return [
    { path: '三', heading: '三、主要任务', text: '按照统一的名称、紧密程度和规模组建集团。' },
    { path: '三（一）', heading: '（一）规范名称', text: '集团用以下三种名称。' },
    { path: '三（一）1', heading: '1. 教育集团', text: '一所牵头学校带若干成员校，有共同的章程和理事会。' },
    { path: '三（一）2', heading: '2. 教联体', text: '县城学校与农村学校结成的共同体，教师和课程统一安排。' },
    { path: '三（一）3', heading: '3. 教育联盟', text: '各校独立办学，在教研和活动上合作。' },
    { path: '三（二）', heading: '（二）分清紧密程度', text: '每个集团写明属于哪一种。' },
    { path: '三（二）1', heading: '1. 紧密型', text: '一个法人或一位总负责人，人、财、物统一管理。' },
    { path: '三（二）2', heading: '2. 半紧密型', text: '各校法人不变，教师和教学统一管理，经费分开。' },
    { path: '三（二）3', heading: '3. 松散型', text: '各校法人、人事、经费都不变，只共享资源。' },
    {
      path: '三（三）',
      heading: '（三）组建方式',
      text: '可以采用名校办分校、委托管理、城乡结对、联合办学四种方式。跨县（区）的成员校由两地商定。',
    },
    {
      path: '三（四）',
      heading: '（四）控制规模',
      text: '一个集团的成员校（含校区）原则上不超过5所，牵头学校不计在内。',
    },
    {
      path: '三（五）',
      heading: '（五）示范引领',
      text: `2024年底前，每个${child}至少建成${promisedDemonstrations}个示范性集团。`,
    },
    {
      path: '三（六）',
      heading: '（六）消除大班额',
      text: '2025年底前，义务教育阶段大班额比例不超过3%。',
    },
    {
      path: '三（七）',
      heading: '（七）四个统一',
      text: '集团内做到“四个统一”：统一课程安排、统一教研活动、统一教师培训、统一质量监测。',
    },
  ];
}
