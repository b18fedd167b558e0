import type { Rows } from '../../domain/tables/tables.ts';
import { quote } from '../../format/quote.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';
import { numbersIn } from './numbersIn.ts';

/** A number is copied from the words beside it: each number of a requirement or a value stands in its 原文短语. */
export function phraseNumbers({ targets, observations }: Rows, problems: ProblemList): void {
  for (const row of targets) {
    const isOfNumber = row.requirement.read.ok && row.value_basis !== 'none';
    const asked = isOfNumber ? row.requirement.text : arabicIn(row.requirement.text);
    report(row, 'requirement', '要求', asked, row.requirement.text, row.phrase, problems);
  }
  for (const row of observations) {
    const { text } = row.value;
    report(row, 'value', '数值', text, text, row.phrase, problems);
  }
}

/** Of a deed only its digits are looked for: 一体化 is no number. */
function arabicIn(text: string): string {
  return (text.normalize('NFKC').match(/\d[\d,.]*/gu) ?? []).join(' ');
}

function report(
  at: Spot,
  column: string,
  title: string,
  sought: string,
  text: string,
  phrase: string,
  problems: ProblemList,
): void {
  const printed = numbersIn(phrase);
  const lost = [...numbersIn(sought)].filter((number) => !printed.has(number));
  if (lost.length === 0) return;
  const message = `${title}${quote(text)}里的${lost.join('、')}在原文短语${quote(phrase)}里找不到；请对照原文，改正这个数，或把短语抄到带着这个数为止`;
  problems.warning(at, column, 'phrase-without-number', message);
}
