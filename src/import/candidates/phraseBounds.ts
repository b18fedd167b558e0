/** The longest run of characters on either side of a figure before a comma ends the phrase anyway. */
const most = 20;

/** Marks that the import itself puts into a text: 〔上标：注〕. */
const ownMark = /〔(?:上标|下标|此处|脚注)[^〔〕]*〕/gu;
/** A mark this near is a better end than the midst of a word. */
const reach = 6;
const pause = /[、（）()“”《》；;，,：:\s]/u;

/** What belongs together and may not be cut: digits with their marks, dates, a document's number. */
const joined = /[\d０-９.%〇一二三四五六七八九十百千万亿年月日〔〕·Xx×A-Za-z—–~-]/u;

/** Where the phrase around a figure begins and ends in its sentence: between marks, and never in the midst of a number or a date. */
export function phraseBounds(written: string, at: number, length: number): readonly [number, number] {
  const sentence = written.replace(ownMark, (mark) => '〔'.padEnd(mark.length, '·'));
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + length);
  const mark = Math.max(before.search(/[^，,：:；;。]*$/u), 0);
  const stop = after.search(/[，,：:；;。]/u);
  const end = stop === -1 ? sentence.length : at + length + stop;
  let from = Math.max(mark, at - most);
  from = wordStart(sentence, mark, from);
  while (from > mark && isJoint(sentence, from)) from -= 1;
  // The end of a title without its beginning is no part of the phrase.
  const title = sentence.slice(from, at).lastIndexOf('》');
  if (title !== -1 && !sentence.slice(from, from + title).includes('《')) from += title + 1;
  let to = Math.min(end, at + length + most);
  to = wordEnd(sentence, to, end);
  while (to < end && isJoint(sentence, to)) to += 1;
  return [from + leading(sentence.slice(from, at)), to];
}

function isJoint(sentence: string, at: number): boolean {
  return joined.test(sentence[at - 1] ?? '') && joined.test(sentence[at] ?? '');
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

/** Further back to the phrase's start or behind a mark, where one is near. */
function wordStart(sentence: string, mark: number, from: number): number {
  if (from - mark <= reach) return mark;
  for (let at = from; at >= from - reach; at -= 1) if (pause.test(sentence[at - 1] ?? '')) return at;
  return from;
}

/** Further on to the phrase's end or before a mark, where one is near. */
function wordEnd(sentence: string, to: number, end: number): number {
  if (end - to <= reach) return end;
  for (let at = to; at <= to + reach; at += 1) if (pause.test(sentence[at] ?? '')) return at;
  return to;
}
