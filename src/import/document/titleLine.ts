import { plainForm } from '../script/plainForm.ts';

/** The words for a kind of document that a title ends with. */
const nouns =
  '通知|意见|方案|办法|规定|细则|答复|答复函|复函|函|说明|报告|公告|通告|决定|决议|计划|规划|纲要|要点|批复|通报|条例|规则|制度|章程|标准|指南|措施|公报|纪要|建议|解读|清单|实施意见稿|公示|请示|预案|总结|名单|倡议书|启事|须知|守则|规程|议案|提案|汇报|简报|公约|承诺书|责任书|一览表|分工表|安排表|工作安排|工作思路|工作打算';
const ending = new RegExp(`(?:${nouns})(?:的(?:通知|函|公告|报告))?$`, 'u');
const brackets = /[([【〔《「](?:[^()[\]【】〔〕]{1,24})[)\]】〕]$/u;

/** Whether a line reads as a document's title: short, no sentence, ending with the word for its kind. */
export function isTitleLine(text: string): boolean {
  const plain = withoutBookMarks(plainForm(text));
  if (plain.length < 6 || plain.length > 90) return false;
  if (/[。;；!?！？:]|^\d(?!\d{3}年)|^(附件|抄送|主送)/u.test(plain)) return false;
  return ending.test(titleWithoutBrackets(plain));
}

/** 《关于…的通知》 as a whole is the title within. */
function withoutBookMarks(plain: string): string {
  return /^《([^《》]|《[^《》]*》)+》$/u.test(plain) ? plain.slice(1, -1) : plain;
}

/** The title without what stands in brackets at its end: （试行）, (最新), （2022—2025年）. */
export function titleWithoutBrackets(plain: string): string {
  const shorter = plain.replace(brackets, '');
  return shorter === plain ? plain : titleWithoutBrackets(shorter);
}

/** Whether a title line stands alone; 次会议第76号建议的答复 wants the line before it. */
export function isWholeTitle(text: string): boolean {
  const plain = plainForm(text);
  return /关于/u.test(plain) || /^(对|印发|转发|致)/u.test(plain);
}

/** Whether two lines give the same title: letters and digits alike, or one within the other. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  return a.length > 5 && b.length > 5 && (a.includes(b) || b.includes(a));
}

/** Whether two lines give the same title, neither longer than the other. */
export function isEqualTitle(one: string, other: string): boolean {
  return letters(one) !== '' && letters(one) === letters(other);
}

function letters(text: string): string {
  return plainForm(text).replace(/[^\p{L}\p{N}]/gu, '');
}
