/** The longest run of characters on either side of a figure before a comma ends the phrase anyway. */
const most = 20;

/** What belongs together and may not be cut: digits with their marks, dates, a document's number. */
const joined = /[\d０-９.%〇一二三四五六七八九十百千万亿年月日〔〕Xx×A-Za-z—–~-]/u;

/** Where the phrase around a figure begins and ends in its sentence: between marks, and never in the midst of a number or a date. */
export function phraseBounds(sentence: string, at: number, length: number): readonly [number, number] {
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + length);
  const mark = Math.max(before.search(/[^，,：:；;。]*$/u), 0);
  const stop = after.search(/[，,：:；;。]/u);
  const end = stop === -1 ? sentence.length : at + length + stop;
  let from = Math.max(mark, at - most);
  while (from > mark && isJoint(sentence, from)) from -= 1;
  // The end of a title without its beginning is no part of the phrase.
  const title = sentence.slice(from, at).lastIndexOf('》');
  if (title !== -1 && !sentence.slice(from, from + title).includes('《')) from += title + 1;
  let to = Math.min(end, at + length + most);
  while (to < end && isJoint(sentence, to)) to += 1;
  return [from + leading(sentence.slice(from, at)), to];
}

function isJoint(sentence: string, at: number): boolean {
  return joined.test(sentence[at - 1] ?? '') && joined.test(sentence[at] ?? '');
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
