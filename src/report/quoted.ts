import { bookTitle } from '../format/bookTitle.ts';
import { quote } from '../format/quote.ts';
import type { ClauseLink } from './clauseLink.ts';
import { countedInWords } from './figureTable.ts';
import type { FigureView } from './figureView.ts';
import type { TargetView } from './targetView.ts';

/** What is copied of a number or a target (see src/client/copyQuotes.ts), as attributes of the element that shows it. */
export interface QuoteAttributes {
  /** Whose it is and what it says. */
  readonly 'data-quote': string;
  /** Date, verdict, clause or sum. */
  readonly 'data-notes': string;
}

/** A figure to quote: whose, what, its number as printed; its date, and its clause with the document's words or its sum. */
export function quotedFigure(figure: FigureView): QuoteAttributes {
  const { placeName, text, period, source, phrase, formula } = figure;
  const basis = source === undefined ? `计算：${formula}` : `文件：${cited(source, phrase)}`;
  return quoteOf(`${placeName}，${countedInWords(figure)}：${text}`, [period, basis]);
}

/** A place's row of a table of computed figures to quote: each number with what it counts; when, and that it is computed. */
export function quotedPlace(name: string, figures: readonly FigureView[]): QuoteAttributes {
  const [period = '', ...others] = new Set(figures.map(({ period }) => period));
  const isOfOne = others.length === 0;
  const numbers = figures.map(
    (figure) => `${isOfOne ? '' : figure.period}${countedInWords(figure)}${figure.text}`,
  );
  return quoteOf(`${name}：${numbers.join('、')}`, [isOfOne ? period : '', '本站由名册计算']);
}

/** The verdict on one of those that a target binds, in place of its own. */
interface VerdictOn {
  readonly name: string;
  readonly word: string;
}

/** A target to quote: whose, what it asks; by when, what became of it, and its clause with the document's words. */
export function quotedTarget(target: TargetView, on?: VerdictOn): QuoteAttributes {
  const { placeName, headline, conditions, due, dueNote, word, reason, source, phrase } = target;
  return quoteOf(`${placeName}，${headline}`, [
    ...conditions,
    `到期：${due}${dueNote === '' ? '' : `，${dueNote}`}`,
    ...(on === undefined ? [`判定：${word}`, reason] : [`${on.name}的判定：${on.word}`]),
    `文件：${cited(source, phrase)}`,
  ]);
}

function quoteOf(said: string, notes: readonly string[]): QuoteAttributes {
  const present = notes.map((note) => note.replace(/。$/u, '')).filter((note) => note !== '');
  return { 'data-quote': said, 'data-notes': present.join('；') };
}

function cited({ policyTitle, clause }: ClauseLink, phrase: string): string {
  return `${bookTitle(policyTitle)}，${clause}${quote(phrase)}`;
}

/** The sum of a computed figure and the rows that it comes from; nothing for a published one. Walks the roster: for a few figures. */
export function sumAttributes({ source, formula, rows }: FigureView) {
  if (source !== undefined) return {};
  const words = rows().map(({ words, links }) => (links.length > 0 ? `${words}：` : words));
  return { 'data-sum': `计算：${formula}`, 'data-rows': words.join('；') };
}
