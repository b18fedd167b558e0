import { marks } from '../domain/lists/marks.ts';
import { dueBases } from '../domain/lists/targetLists.ts';
import { bookTitle } from '../format/bookTitle.ts';
import { bracketed } from '../format/bracketed.ts';
import { quote } from '../format/quote.ts';
import type { ClauseLink } from './clauseLink.ts';
import type { Comparability } from './compare/comparability.ts';
import { isBound } from './figureCautions.ts';
import type { FigureView } from './figureView.ts';
import type { TargetView } from './targetView.ts';

/** What is copied of a number or a target (see src/client/copyQuotes.ts), as attributes of the element that shows it. */
export interface QuoteAttributes {
  /** Whose it is and what it says. */
  readonly 'data-quote': string;
  /** Date, verdict, clause or sum. */
  readonly 'data-notes': string;
}

/** A figure to quote: whose, what, its number as printed; its date and what must be said with it, and its clause with the document's words or its sum. */
export function quotedFigure(figure: FigureView, counting: readonly string[] = []): QuoteAttributes {
  const { placeName, period, quotedName, cautions } = figure;
  return quoteOf(`${placeName}，${quotedName()}：${numberSaid(figure)}`, [
    period,
    ...counting,
    ...cautions(),
    basisOf(figure),
  ]);
}

/** A number as it is quoted: 没有确数 with the document's word (数百名) where it is marked missing and a document speaks of it. */
export function numberSaid({ text, phrase }: FigureView): string {
  if (text !== marks.x || phrase === '') return text;
  const [words = phrase] =
    /(?:数[十百千万]+|若干|几[十百千]|十几|上[百千万])[余多]?\p{Script=Han}/u.exec(phrase) ?? [];
  return `没有确数，原文只写${quote(words)}`;
}

/** That a number counts otherwise than those beside it; nothing where all count the same. */
export function countingNotes({ word }: Pick<Comparability, 'word'>): readonly string[] {
  return word === '口径相同' ? [] : [`与其他地方${word}`];
}

/** A number of a row and how it counts beside the numbers of other rows. */
export interface QuotedCell {
  readonly figure: FigureView;
  readonly comparability: Pick<Comparability, 'word'>;
}

/** A place's row of a table of computed figures to quote: each number with what it counts, how that compares, and its sum. */
export function quotedPlace(name: string, cells: readonly QuotedCell[]): QuoteAttributes {
  const figures = cells.map(({ figure }) => figure);
  const [period = '', ...others] = new Set(figures.map(({ period }) => period));
  const isOfOne = others.length === 0;
  const numbers = cells.map(({ figure, comparability }) => {
    const sum = figure.formula === figure.text ? [] : [figure.formula];
    const detail = [...countingNotes(comparability), ...sum].join('；');
    return `${isOfOne ? '' : figure.period}${figure.quotedName()}${figure.text}${bracketed(detail)}`;
  });
  const cautions = new Set(figures.flatMap(({ cautions }) => cautions().filter((words) => !isBound(words))));
  return quoteOf(`${name}：${numbers.join('、')}`, [isOfOne ? period : '', '本站由名册计算', ...cautions]);
}

/** The verdict on one of those that a target binds, in place of its own. */
interface VerdictOn {
  readonly name: string;
  readonly word: string;
}

/**
 * A target to quote: whose, what it asks of whom by when and what became of it, which stand before the bracket so that it
 * never reads as a number reached; then its clause with the document's words.
 */
export function quotedTarget(
  target: TargetView,
  on?: VerdictOn,
  counting: readonly string[] = [],
): QuoteAttributes {
  const { placeName, each, scope, conditions, dueNote, word, reason, source, phrase } = target;
  const verdict = on === undefined ? `判定：${word}` : `${on.name}的判定：${on.word}`;
  const known = [each, `范围：${scope}`];
  return quoteOf(`${placeName}，${demandOf(target)}，${whenOf(target)}；${verdict}`, [
    ...conditions.filter((condition) => !known.includes(condition)),
    dueNote === '' ? '' : `期限：${dueNote}`,
    on === undefined ? reason : '',
    ...counting,
    `文件：${cited(source, phrase)}`,
  ]);
}

/** 教育集团数（各县）：要求至少1个; of a deed 要求（各县）：建立紧密型教育集团. */
function demandOf({ title, headline, requirement, each, scope, soft }: TargetView): string {
  const part = bracketed([each, scope].filter((words) => words !== '').join('，'));
  const asks = soft === '' ? '要求' : '柔性要求';
  return headline === requirement
    ? `${asks}${part}：${requirement}`
    : `${title}${part}：${asks}${requirement}`;
}

/** 到期2018年, 推定到期2018年, 未写期限, 期限来源隐去. */
function whenOf({ due, dueYear, dueBasis }: TargetView): string {
  if (dueYear === '') return due === dueBases.redacted ? `期限${due}` : due;
  return `${dueBasis === dueBases.inferred ? '推定' : ''}到期${due}`;
}

function quoteOf(said: string, notes: readonly string[]): QuoteAttributes {
  const present = notes.map((note) => note.replace(/。$/u, '')).filter((note) => note !== '');
  return { 'data-quote': said, 'data-notes': present.join('；') };
}

function basisOf({ source, phrase, formula }: FigureView): string {
  return source === undefined ? `计算：${formula}` : `文件：${cited(source, phrase)}`;
}

function cited({ policyTitle, clause }: ClauseLink, phrase: string): string {
  return `${bookTitle(policyTitle)}，${clause}${quote(phrase)}`;
}

/**
 * What a page shows short or not at all of a figure that leads: its clause with the document's words, or its sum and the
 * rows that it comes from. Walks the roster: for a few figures.
 */
export function sumAttributes(figure: FigureView) {
  const words = figure.rows().map(({ words, links }) => (links.length > 0 ? `${words}：` : words));
  return {
    'data-cautions': figure.cautions().join('；') || undefined,
    'data-sum': basisOf(figure),
    'data-rows': words.join('；') || undefined,
  };
}

/**
 * What a row of a table shows short of its figure, or not at all: what it counts (`title`, where the table calls it so) unless
 * that is `shownName`; its number; its cautions.
 */
export function rowAttributes(figure: FigureView, shownName: string, title?: string) {
  const [name, number] = [figure.quotedName(title), numberSaid(figure)];
  return {
    'data-name': name === shownName ? undefined : name,
    'data-number': number === figure.text ? undefined : number,
    'data-cautions': figure.cautions().join('；') || undefined,
  };
}
