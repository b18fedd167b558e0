import { isPartialDate, type PartialDate } from '../../domain/PartialDate.ts';

/** A date as a document prints it. */
export interface PrintedDate {
  readonly date: PartialDate;
  /** A piece is missing (2018年726) and only one reading is left. */
  readonly damaged: boolean;
}

const digits = '〇一二三四五六七八九';
const whole = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/u;
const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const inHan =
  /^([〇零○Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?$/u;
const shape = /^(?:\d{4}|[〇零○Ｏ一二三四五六七八九]{4})年[\d一二三四五六七八九十月日号]{2,8}$/u;

/** Whether a line is a date and nothing else, whole or damaged. */
export function isDateLine(line: string): boolean {
  return shape.test(line.replace(/\s+/gu, ''));
}

/** Reads a text that is a date; undefined where it is none, or where pieces are missing and several readings are left. */
export function readPrintedDate(text: string): PrintedDate | undefined {
  const solid = text.normalize('NFKC').trim();
  const tight = solid.replace(/\s+/gu, '');
  const [, year, month, day] = iso.exec(solid) ?? whole.exec(tight) ?? inDigits(tight) ?? [];
  if (year !== undefined && month !== undefined) return dateOf(year, month, day, false);
  const [, of, rest] = /^(\d{4})年([\d月日]{2,5})$/u.exec(tight) ?? [];
  if (of === undefined || rest === undefined) return undefined;
  const readings = [...readingsOf(of, rest)];
  return readings.length === 1 ? readings[0] : undefined;
}

/** 726 can be nothing but 7月26日; 111 could be 1月11日 or 11月1日. */
function* readingsOf(year: string, rest: string): Generator<PrintedDate> {
  const pieces = rest.replace(/日$/u, '').split('月');
  const solid = pieces.join('');
  const cuts = pieces.length === 2 ? [pieces[0]?.length ?? 0] : [1, 2];
  for (const cut of cuts) {
    const [month, day] = [solid.slice(0, cut), solid.slice(cut)];
    if (!/^[1-9]\d?$/u.test(month) || !/^[1-9]\d?$/u.test(day)) continue;
    const reading = dateOf(year, month, day, true);
    if (reading !== undefined) yield reading;
  }
}

function inDigits(text: string): readonly (string | undefined)[] | undefined {
  const [, year, month, day] = inHan.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const four = [...year].map((one) => String(/[零○Ｏ]/u.test(one) ? 0 : digits.indexOf(one))).join('');
  return ['', four, numeral(month), day === undefined ? undefined : numeral(day)];
}

/** 一 to 三十一. */
function numeral(text: string): string {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
}

function dateOf(
  year: string,
  month: string,
  day: string | undefined,
  damaged: boolean,
): PrintedDate | undefined {
  const date = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? { date, damaged } : undefined;
}
