import { numberingOf } from '../clauses/numbering.ts';
import type { Part } from '../clauses/Part.ts';
import { isOwnDocument } from '../clauses/splitClauses.ts';
import { headsAttachments, listsAttachments } from '../document/annexLabel.ts';
import type { KindLine } from '../document/Extent.ts';
import { readDocumentNumber } from '../metadata/documentNumber.ts';
import { readPrintedDate } from '../metadata/printedDate.ts';
import { plainForm } from '../script/plainForm.ts';
import type { Doubt } from './Doubt.ts';

const fileName = /\.(docx?|pdf|wps|pptx?|xlsx?|zip|rar|ofd|et)\s*$/iu;

/** What the document's own parts do not agree on, or name without holding it. */
export function documentDoubts(parts: readonly Part[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const lines = parts.flatMap(({ head, preamble, clauses, signature }) => [
    ...head,
    ...preamble,
    ...clauses,
    ...signature,
  ]);
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
  const named = lines.find(({ text }) => /[（(](?:见)?附(?:后|件)[)）]|^\s*附件?\s*\d*\s*[:：]/u.test(text));
  const files = lines.filter(({ text }) => listsAttachments(text));
  for (const { number, text } of files.filter(({ text: each }) => fileName.test(each))) {
    doubts.push({ line: number, message: `附件“${text.trim()}”是另一个文件，没有导入` });
  }
  const below = named === undefined ? undefined : lines[lines.indexOf(named) + 1];
  const isList = named !== undefined && headsAttachments(named.text, below?.text ?? '');
  if (named !== undefined && parts.length === 1 && !files.includes(named) && !isList) {
    doubts.push({ line: named.number, message: '文中提到附件，来源里没有找到附件的正文' });
  }
  for (const part of parts.slice(1).filter(isOwnDocument)) {
    const [first, last] = [part.head[0], part.signature.at(-1)];
    const where = `第 ${first?.number ?? 0}—${last?.number ?? 0} 行`;
    const message = `${where}像是另一份文件（有自己的文号或主送机关和日期），不是附件；请分成两个文件导入`;
    doubts.push({ line: first?.number, message });
  }
  return [...doubts, ...otherDocuments(parts), ...lackingAnnexes(parts), ...trailingDoubts(parts)];
}

/** 附件2 without 附件1: an annex is missing from the copy, or its label is. */
function lackingAnnexes(parts: readonly Part[]): readonly Doubt[] {
  const labels = new Set(parts.map(({ label }) => label));
  return parts.flatMap(({ label = '', head }): readonly Doubt[] => {
    const [, word = '', number = ''] = /^(\D+)(\d+)$/u.exec(label) ?? [];
    const before = `${word}${Number(number) - 1}`;
    if (number === '' || number === '1' || labels.has(before)) return [];
    return [{ line: head[0]?.number, message: `有“${label}”，没有找到“${before}”` }];
  });
}

/** Text behind a signature that is neither 抄送 nor a list of attachments. */
function trailingDoubts(parts: readonly Part[]): readonly Doubt[] {
  return parts.flatMap(({ signature }): readonly Doubt[] => {
    const date = signature.findLastIndex(({ kind }) => kind === 'date');
    const rest = signature
      .slice(date + 1)
      .filter(
        ({ kind, text }) =>
          !['tail', 'annex'].includes(kind) && !/印发\s*$/u.test(text) && !listsAttachments(text),
      );
    const [first] = rest;
    if (date === -1 || first === undefined) return [];
    return [
      { line: first.number, message: `落款之后还有 ${rest.length} 行文字，保留在落款里；请核对是不是文件的` },
    ];
  });
}

/** A further document that has no number: a signed part that nothing announces, or a title behind which the numbers begin anew. */
function otherDocuments(parts: readonly Part[]): readonly Doubt[] {
  const words = [...(parts[0]?.head ?? []), ...(parts[0]?.preamble ?? []), ...(parts[0]?.clauses ?? [])]
    .concat(parts[0]?.signature ?? [])
    .map(({ text }) => plainForm(text))
    .join('');
  const isAnnounced = /附件|附后|印发|转发/u.test(words);
  // 关于公布名单的通知 announces the list behind it.
  const isNamed = ({ head }: Part) => words.includes(plainForm(head[0]?.text ?? '').slice(-2));
  const unannounced = parts
    .slice(1)
    .filter((part) => part.label === undefined && !isAnnounced && !isOwnDocument(part) && !isNamed(part));
  return [
    ...unannounced.map(({ head, preamble, clauses, signature }) =>
      secondText([head, preamble, clauses, signature].flat()[0]),
    ),
    ...parts.flatMap(({ clauses }) => clauses.filter((_, at) => beginsAnew(clauses, at)).map(secondText)),
  ];
}

function secondText(line: KindLine | undefined): Doubt {
  const message = `从“${line?.text.trim() ?? ''}”起像是另一份文件（前面没有提到它），不是附件；若是，请分成两个文件导入`;
  return { line: line?.number, message };
}

/** Whether a title among the clauses is followed by the first of numbers that were there before it. */
function beginsAnew(lines: readonly KindLine[], at: number): boolean {
  if (lines[at]?.kind !== 'title') return false;
  const next = lines.slice(at + 1, at + 6).find(({ kind }) => kind === 'item');
  const number = numberingOf(next?.text ?? '');
  return (
    number?.value === 1 &&
    ['编', '章', '条', '一、'].includes(number.style) &&
    lines.slice(0, at).some(({ text, kind }) => kind === 'item' && numberingOf(text)?.label === number.label)
  );
}
