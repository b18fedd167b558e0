/** A printed figure cut in three, so that the number can stand larger than its words: `近` `50%` ``, `` `437` `个`. */
export interface FigureWords {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const digits = /^(\D*?)(\d[\d.,]*%?(?:[—–-]\d[\d.,]*%?)?)(.*)$/u;

/** Cuts a figure's text around its digits; one written in characters (`五个`) stays whole. */
export function figureWords(text: string): FigureWords {
  const [, before = '', number = text, after = ''] = digits.exec(text) ?? [];
  return { before, number, after };
}
