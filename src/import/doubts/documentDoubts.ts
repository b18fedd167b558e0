import type { Part } from '../clauses/Part.ts';
import { readDocumentNumber } from '../metadata/documentNumber.ts';
import { readPrintedDate } from '../metadata/printedDate.ts';
import { plainForm } from '../script/plainForm.ts';
import type { Doubt } from './Doubt.ts';

/** What the document's own parts do not agree on, or name without holding it. */
export function documentDoubts(parts: readonly Part[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const lines = parts.flatMap(({ head, preamble, clauses, signature }) => [
    ...head,
    ...preamble,
    ...clauses,
    ...signature,
  ]);
  for (const { number, text } of parts.flatMap(({ head }) => head)) {
    if (/^\p{Script=Han}{2,4}(代表|委员)(等)?:$/u.test(plainForm(text))) {
      doubts.push({ line: number, message: '称呼里有个人姓名，照录；请决定是否公开' });
    }
  }
  const year = readDocumentNumber(
    parts[0]?.head.find(({ kind }) => kind === 'number')?.text ?? '',
  )?.number?.match(/\d{4}/u)?.[0];
  const signed = parts.flatMap(({ signature }) => signature).find(({ kind }) => kind === 'date');
  const day = signed && readPrintedDate(signed.text)?.date;
  if (signed !== undefined && day === undefined) {
    doubts.push({ line: signed.number, message: `落款日期“${signed.text}”读不出唯一的年月日，没有采用` });
  }
  if (year !== undefined && day !== undefined && !day.startsWith(year)) {
    doubts.push({ line: signed?.number, message: `文号的年份 ${year} 与落款日期 ${day} 不是同一年` });
  }
  const named = lines.find(({ text }) => /[（(](?:见)?附(?:后|件)[)）]|^\s*附件?\s*\d*[:：]/u.test(text));
  if (named !== undefined && parts.length === 1) {
    doubts.push({ line: named.number, message: '文中提到附件，来源里没有找到附件的正文' });
  }
  return doubts;
}
