/** Characters shown before and after a match. */
const before = 30;
const after = 50;
/** Where a clause of a sentence ends. */
const stop = /[，。；：]/u;

/**
 * The words around the first place where a text has a phrase, `<mark>` around it: from the beginning of a clause, else of a
 * word, to the end of one. Undefined where the text does not have it as it is written.
 */
export function excerptAround(text: string, phrase: string): string | undefined {
  const match = asWritten(phrase).exec(text);
  if (match === null) return undefined;
  const [found] = match;
  const end = match.index + found.length;
  const lead = text.slice(0, match.index);
  const rest = text.slice(end);
  const from = startOf(lead);
  const to = endOf(rest);
  const opening = from === 0 || /[。；]$/u.test(lead.slice(0, from)) ? '' : '…';
  const closing = to === rest.length ? '' : '…';
  return `${opening}${lead.slice(from)}<mark>${found}</mark>${rest.slice(0, to)}${closing}`;
}

/** Whether a text has a phrase as it is written, punctuation and all; 3.6% is neither in 36% nor in 13.6%. */
export function hasAsWritten(text: string, phrase: string): boolean {
  return asWritten(phrase).test(text);
}

function asWritten(phrase: string): RegExp {
  const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  const head = /^\d/u.test(phrase) ? '(?<![\\d.,])' : '';
  const tail = /\d$/u.test(phrase) ? '(?!\\d|[.,]\\d)' : '';
  return new RegExp(`${head}${escaped}${tail}`, 'iu');
}

function startOf(lead: string): number {
  const earliest = lead.length - before;
  if (earliest <= 0) return 0;
  const clause = lead.slice(earliest).search(stop);
  if (clause !== -1) return earliest + clause + 1;
  const long = lastStop(lead) + 1;
  return long > earliest - before ? long : earliest + wordEnd(lead.slice(earliest));
}

function endOf(rest: string): number {
  if (rest.length <= after) return rest.length;
  const shown = rest.slice(0, after);
  const clause = lastStop(shown);
  return clause > 0 ? clause : after;
}

function lastStop(text: string): number {
  return Math.max(...['，', '。', '；', '：'].map((sign) => text.lastIndexOf(sign)));
}

/** How far into a text its first word, which may be the rest of one, goes. */
function wordEnd(text: string): number {
  if (typeof Intl.Segmenter === 'undefined') return 0;
  const [first] = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return first?.segment.length ?? 0;
}
