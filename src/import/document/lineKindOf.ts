import { numberingOf } from '../clauses/numbering.ts';
import { readDocumentNumber } from '../metadata/documentNumber.ts';
import { isFieldLine } from '../metadata/pageFields.ts';
import { isDateLine } from '../metadata/printedDate.ts';
import { plainForm } from '../script/plainForm.ts';
import type { LineKind } from './LineKind.ts';
import { pageWords, spamWords } from './pageWords.ts';
import { isTitleLine } from './titleLine.ts';

/** Tags and the bullets or numbers of a list that holds nothing else. Only names of HTML are tags: <60% is text. */
const tags = /<\/?[a-z][a-z0-9]{0,11}(?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*\s*\/?>/giu;
const personal =
  /^(领导签发|签发人?|签发领导|联系人(及|和|、)?(联系)?(电话|方式)?|联系(电话|方式)|承办人|经办人|拟稿人?|核稿人?|校对):/u;
const official =
  /^(是否同意公开|是否公开|办理结果|答复类别|类别|密级|紧急程度|公开属性|备案号|(统一|规范性文件)登记号|ZJ\w+):/u;
const tail =
  /^(抄送|抄报|主送|附件?\d*:|附:|\(?此件|主动公开|依申请公开|不予公开|信息公开|公开方式|\(?联合发文)|印发\)?$/u;
const annex = /^附(件|表|录)[\d一二三四五六七八九十]{0,2}:?$/u;
const organisation =
  /^\p{Script=Han}{2,24}(局|政府|委员会|办公室|厅|部|委|院|学校|中学|小学|中心|党组|工委|领导小组|集团)$/u;

/** What a line looks like, taken alone. */
export function lineKindOf(text: string): LineKind {
  const plain = plainForm(text);
  const isSentence = plain.includes('。');
  if (isMarkup(text)) return 'markup';
  if (!isSentence && spamWords.test(plain)) return 'spam';
  if (plain.length <= 120 && pageWords.some((pattern) => pattern.test(plain))) return 'chrome';
  if (isPersonal(plain)) return 'personal';
  if (official.test(plain) && plain.length <= 40) return 'official';
  if (annex.test(plain)) return 'annex';
  if (plain.length <= 200 && !isSentence && isFieldLine(plain)) return 'field';
  if (readDocumentNumber(text) !== undefined) return 'number';
  if (isDateLine(text)) return 'date';
  if (numberingOf(text) !== undefined) return 'item';
  if (isTitleLine(text)) return 'title';
  if (tail.test(plain) && plain.length <= 80) return 'tail';
  if (organisation.test(plain)) return 'organisation';
  if (isAddressee(plain)) return 'addressee';
  return isProse(plain) ? 'prose' : 'other';
}

/** Whether a line holds nothing but HTML tags, though it may stand in a list. */
export function isMarkup(text: string): boolean {
  const rest = text.replace(tags, '');
  return rest !== text && /^[\s•·*\d.]*$/u.test(rest);
}

/** A name or a telephone behind its label; the empty line of a form is none. */
function isPersonal(plain: string): boolean {
  if (!personal.test(plain) || plain.length > 60) return false;
  return /[^:_\p{P}\p{S}]{2}/u.test(
    plain.replace(
      /(领导签发|签发领导|签发人?|联系人|联系|电话|方式|承办人|经办人|拟稿人?|核稿人?|校对|及|和)/gu,
      '',
    ),
  );
}

function isAddressee(plain: string): boolean {
  return /:$/u.test(plain) && plain.length <= 80 && !/如下|。|通知$|下列/u.test(plain);
}

function isProse(plain: string): boolean {
  return (plain.length >= 8 && /[。;；]/u.test(plain)) || /(如下|以下[^。]{0,6}):$/u.test(plain);
}
