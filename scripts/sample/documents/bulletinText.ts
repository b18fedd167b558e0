import { bulletinNumbers } from './bulletinNumbers.ts';
import type { DocumentContext } from './DocumentContext.ts';
import type { PolicyText } from './policyText.ts';

/** The bulletin for 2024: what the bureau published of itself. Its coverage of 2024 is not what the roster yields. */
export function bulletinText(context: DocumentContext): PolicyText {
  const { bulletin, title, bureau, whole, top } = context;
  const { groups, forms, schools } = bulletinNumbers(context);
  return {
    id: bulletin,
    frontMatter: {
      title: `2024年${title}集团化办学公报（虚构）`,
      kind: '公报',
      issuer: bureau,
      number: '虚构〔2025〕3号',
      topic: '教育',
      signed: '2025-03-20',
      published: '2025-03-21',
      status: 'effective',
      source_kind: 'official_document',
      source_note: '示例数据（虚构）：地方、机关和文件都是编造的，没有这样一份文件。',
      places: `[${top.place.id}]`,
      summary: `虚构的示例公报：2024年底${whole}有集团${groups[2024]}个。它说覆盖面达到60%以上，名册算出来的低于60%，两者并列，供演示核对。`,
    },
    clauses: [
      {
        path: '一',
        heading: '一、集团数量',
        text: `2022年底${whole}有集团${groups[2022]}个，2023年底${groups[2023]}个，2024年底${groups[2024]}个。2024年底的集团中，紧密型${forms.紧密型}个，半紧密型${forms.半紧密型}个，松散型${forms.松散型}个。`,
      },
      {
        path: '二',
        heading: '二、覆盖面',
        text: `2023年底义务教育学校覆盖面达到45%以上，2024年底义务教育学校覆盖面达到60%以上。2024年底各级各类学校有${schools}加入集团。`,
      },
      {
        path: '三',
        heading: '三、说明',
        text: `本公报的数由各地上报汇总。2024年底的集团数（<Fig id="${bulletin}-groups-2024" />）不含已终止的集团。`,
      },
      { path: '落款', heading: '落款', text: `${bureau}，2025年3月20日。` },
    ],
  };
}
