import type { DocumentContext } from './DocumentContext.ts';
import type { PolicyText } from './policyText.ts';

/** The rules of the one county that counts otherwise and means another thing by 紧密型. */
export function countyRulesText({ ownRules, title }: DocumentContext): readonly PolicyText[] {
  if (ownRules === undefined) return [];
  const { place, policy } = ownRules;
  return [
    {
      id: policy,
      frontMatter: {
        title: `${place.name}集团化办学管理细则（虚构）`,
        kind: 'notice',
        issuer: `${place.name}教育局`,
        number: '虚构〔2023〕2号',
        topic: '教育',
        signed: '2023-03-01',
        published: '2023-03-03',
        status: 'effective',
        source_kind: 'official_document',
        source_note: '示例数据（虚构）：地方、机关和文件都是编造的，没有这样一份文件。',
        places: `[${place.id}]`,
        summary: `虚构的示例细则：${place.name}的覆盖面另有口径，“紧密型”的含义也与${title}的方案不同。`,
      },
      clauses: [
        { path: '一', heading: '一、适用范围', text: `适用于${place.name}所辖各校和各集团。` },
        {
          path: '二',
          heading: '二、紧密程度',
          text: '本细则所称紧密型，是指牵头学校向成员校派出执行校长，法人和经费不变。',
        },
        {
          path: '三',
          heading: '三、统计口径',
          text: '覆盖面的分母为小学、初中、九年一贯制学校和完全中学，校区和教学点各算一个办学单位；教育联盟不算数。',
        },
        { path: '落款', heading: '落款', text: `${place.name}教育局，2023年3月1日。` },
      ],
    },
  ];
}
