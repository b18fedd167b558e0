import { numberingOf } from '../clauses/numbering.ts';
import { plainForm } from '../script/plainForm.ts';
import type { PageLikeness } from './LineKind.ts';
import { isMenu, likelyPageWords, pageSentences, spamWords, surePageWords } from './pageWords.ts';

/** Names of HTML elements that pages are laid out with; only these are tags: <60%, <附件2> and <Clause> are text. */
const names =
  'a|abbr|address|area|article|aside|b|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|delect|dfn|dir|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|menuitem|meta|meter|nav|noframes|noscript|object|ol|optgroup|option|output|p|param|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr';
const tags = new RegExp(`</?(?:${names})(?:\\s+[a-z-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?)*\\s*/?>`, 'giu');

/** How much a line looks like a page's; undefined where it does not. Numbered lines and sentences are a document's, but for a few. */
export function pageLikenessOf(text: string): PageLikeness | undefined {
  if (isMarkup(text)) return 'markup';
  const plain = plainForm(text);
  const isSure = plain.length <= 120 && surePageWords.some((pattern) => pattern.test(plain));
  const isOwn = numberingOf(text) !== undefined;
  if (isSure && (!isOwn || /分享到|会员分享/u.test(plain)) && !isSentence(plain)) return 'sure';
  if (!plain.includes('。') && spamWords.test(plain)) return 'spam';
  if (isOwn || plain.includes('。') || plain.length > 120 || /^附[件表录]/u.test(plain)) return undefined;
  return isMenu(plain) || likelyPageWords.some((pattern) => pattern.test(plain)) ? 'likely' : undefined;
}

/** A sharing site speaks of its files in sentences, and a page of its browsers; nothing else on this list does. */
function isSentence(plain: string): boolean {
  return (
    plain.includes('。') &&
    !pageSentences.some((pattern) => pattern.test(plain)) &&
    !/由会员分享|可在线阅读|版权所有[:@©]|^版权所有|copyright|©|ICP备/iu.test(plain)
  );
}

/** Whether a line holds nothing but HTML tags, though it may stand in a list. */
function isMarkup(text: string): boolean {
  const rest = text.replace(tags, '');
  return rest !== text && /^[\s•·*\d.]*$/u.test(rest);
}
