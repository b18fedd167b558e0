import type { TopPlan } from './places/SamplePlace.ts';
import { asOf } from './Scale.ts';

/** The first line of a sample's `content/site.yaml`: only a folder that carries it is ever cleared. */
export const sampleSign =
  '# 由 npm run sample 生成：地方、学校、集团、文件和数都是编造的。再次生成时，data 和 content 两个文件夹会被整个换掉。';

/** `content/site.yaml` of a sample. */
export function siteYaml(tops: readonly TopPlan[]): string {
  const [first] = tops;
  const whose = tops.length === 1 && first !== undefined ? first.place.stem : '示例国';
  const office = tops.length > 1 ? '部门' : first?.place.level === 'province' ? '厅' : '局';
  const area = tops.length > 1 ? '' : first?.place.level === 'province' ? '省' : '市';
  return [
    sampleSign,
    'sample: true',
    `name: "${whose}${area}集团化办学公报（虚构）"`,
    `bureau: "${whose}${area}教育${office}（虚构）"`,
    'url: "https://sample.example"',
    `as_of: "${asOf}"`,
    'contact: "sample@sample.example（虚构）"',
    'description: "示例数据（虚构）：用来演示和测试，没有这些地方、学校、集团和文件。"',
    'licence: "CC0-1.0"',
    '',
  ].join('\n');
}
