import { numberingOf } from '../clauses/numbering.ts';
import { readDocumentNumber } from '../metadata/documentNumber.ts';
import { isFieldLine } from '../metadata/pageFields.ts';
import { isDateLine } from '../metadata/printedDate.ts';
import { plainForm } from '../script/plainForm.ts';
import { annexLabelOf } from './annexLabel.ts';
import { isPersonal } from './isPersonal.ts';
import type { LineKind } from './LineKind.ts';
import { isTitleLine } from './titleLine.ts';

const official =
  /^(是否同意公开|是否公开|办理结果|答复类别|类别|密级|紧急程度|公开属性|备案号|(统一|规范性文件)登记号|ZJ\w+):/u;
const tail =
  /^(抄送|抄报|主送|附:|\(?此件|主动公开|依申请公开|不予公开|信息公开|公开方式|\(?联合发文)|印发\)?$/u;
const body =
  '(局|政府|委员会|办公室|厅|部|委|院|学校|中学|小学|中心|党组|工委|领导小组|集团|联盟|学院|总队|支队|大队|公司|协会|联合会|总工会|残联|妇联|编办)';
const organisation = new RegExp(`^\\p{Script=Han}{1,24}${body}$`, 'u');

/** What a line is as a line of a document, taken alone. */
export function lineKindOf(text: string): LineKind {
  const plain = plainForm(text);
  const isSentence = plain.includes('。');
  if (isPersonal(plain)) return 'personal';
  if (official.test(plain) && plain.length <= 40) return 'official';
  if (annexLabelOf(text) !== undefined) return 'annex';
  if (plain.length <= 200 && !isSentence && isFieldLine(plain)) return 'field';
  if (readDocumentNumber(text) !== undefined) return 'number';
  if (isDateLine(text)) return 'date';
  if (numberingOf(text) !== undefined) return 'item';
  if (isTitleLine(text)) return 'title';
  if (tail.test(plain) && plain.length <= 80) return 'tail';
  if (organisationsOf(text).length > 0) return 'organisation';
  if (isAddressee(plain)) return 'addressee';
  return isProse(plain) ? 'prose' : 'other';
}

/** The organisations that a line names and nothing else: 甲市教育局　甲市财政局 are two. */
export function organisationsOf(text: string): readonly string[] {
  const names = text.trim().split(/[\s、]+/u);
  if (names.every((name) => organisation.test(plainForm(name)))) return names;
  return organisation.test(plainForm(text)) ? [text.trim()] : [];
}

function isAddressee(plain: string): boolean {
  return /:$/u.test(plain) && plain.length <= 80 && !/如下|。|通知$|下列/u.test(plain);
}

function isProse(plain: string): boolean {
  return (
    (plain.length >= 8 && /[。;；]/u.test(plain)) ||
    /^.{3,}。$/u.test(plain) ||
    /(如下|以下[^。]{0,6}):$/u.test(plain)
  );
}
