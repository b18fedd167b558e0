/** A piece of a sentence; a figure with its unit, or a date, is not to be broken over two lines. */
export interface Piece {
  readonly text: string;
  readonly isFigure: boolean;
}

const figure =
  /\d{4}(?:[—–-]\d{4})?年(?:\d{1,2}月(?:\d{1,2}日)?)?底?|(?:至少|至多|不少于|不超过|不低于|超过|不足|近|约)?\d[\d,.]*(?:[—–-]\d[\d,.]*)?(?:%|个百分点|余?[个所人项次处元县部])?(?:以上|以下|左右)?/gu;

/** A sentence in pieces, its figures apart: 教育集团数： and 至少1-2个. */
export function unbroken(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of sentence.matchAll(figure)) {
    pieces.push({ text: sentence.slice(at, index), isFigure: false }, { text: found, isFigure: true });
    at = index + found.length;
  }
  pieces.push({ text: sentence.slice(at), isFigure: false });
  return pieces.filter(({ text }) => text !== '');
}
