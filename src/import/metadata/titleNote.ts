import { type DocumentNumber, readDocumentNumber } from './documentNumber.ts';
import { type PrintedDate, readPrintedDate } from './printedDate.ts';

/** What a line in brackets at a document's head or foot says of it: （云教规〔2025〕2号　2025年6月3日印发）. */
export interface TitleNote {
  readonly number: DocumentNumber | undefined;
  /** The day on which it was 印发, 发布, 公布. */
  readonly issued: PrintedDate | undefined;
  /** A day of which nothing is said. */
  readonly day: PrintedDate | undefined;
}

const bracketed = /^[\s　]*[（(](.+)[)）][\s　]*$/u;
const date =
  '(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)';
const dated = new RegExp(`^(?:自|于|经)?(?<day>${date})(?<rest>.*)$`, 'u');
const said =
  /^(?:印发|发布|公布|颁布|发文|起?施行|实施|通过|批准|修订|修正|.{2,40}(?:通过|印发|发布|公布|批准))$/u;

/** Reads a line in brackets that holds nothing but the document's number and its days; undefined for any other. */
export function readTitleNote(line: string): TitleNote | undefined {
  const inner = bracketed.exec(line)?.[1];
  if (inner === undefined || /[。；;]/u.test(inner)) return undefined;
  const pieces = inner.split(/[\s　，,、]+/u).filter((piece) => piece !== '');
  let number: DocumentNumber | undefined;
  let issued: PrintedDate | undefined;
  let day: PrintedDate | undefined;
  for (const piece of pieces) {
    const own = readDocumentNumber(piece);
    const { day: printed = '', rest = '' } = dated.exec(piece)?.groups ?? {};
    if (own === undefined && (printed === '' || !(rest === '' || said.test(rest)))) return undefined;
    number ??= own;
    if (/^(?:印发|发布|公布|颁布|发文)$/u.test(rest)) issued ??= readPrintedDate(printed);
    if (printed !== '' && rest === '') day ??= readPrintedDate(printed);
  }
  return pieces.length === 0 ? undefined : { number, issued, day };
}
