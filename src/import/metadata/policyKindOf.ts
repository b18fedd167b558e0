import type { policyKinds } from '../../domain/PolicyDocument.ts';
import { titleWithoutBrackets } from '../document/titleLine.ts';
import { plainForm } from '../script/plainForm.ts';

const kinds: readonly (readonly [RegExp, keyof typeof policyKinds])[] = [
  [/起草(情况)?的?说明$/u, 'drafting_note'],
  [/(答复|复函|答复函|答复意见)$/u, 'reply'],
  [/通知$/u, 'notice'],
  [/意见$/u, 'opinion'],
  [/(方案|行动计划)$/u, 'plan'],
];
const other =
  /(办法|规定|细则|函|说明|报告|公告|通告|决定|决议|计划|规划|纲要|要点|批复|通报|条例|规则|制度|章程|标准|指南|措施|公报|纪要|建议|解读|公示|请示|预案|总结|名单|倡议书|启事|须知|守则|规程|议案|提案|汇报|简报|公约|承诺书|责任书|一览表|思路|打算)$/u;

/** The kind of document by the last word of its title: a code of the list, or the word itself. */
export function policyKindOf(title: string): string | undefined {
  const plain = titleWithoutBrackets(plainForm(title)).replace(/》$/u, '');
  return kinds.find(([ending]) => ending.test(plain))?.[1] ?? other.exec(plain)?.[1];
}
