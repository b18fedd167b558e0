import type { FrontMatterEntry } from './FrontMatter.ts';
import { type PrintedDate, readPrintedDate } from './printedDate.ts';
import type { Reading } from './Reading.ts';
import { titleNotesOf } from './titleNotesOf.ts';

/** 成文日期 as the signature prints it, and how it reads. */
export function signedDateOf({
  parts,
}: Reading): { readonly printed: string; readonly read: PrintedDate | undefined } | undefined {
  const line = parts.flatMap(({ signature }) => signature).find(({ kind }) => kind === 'date');
  return line && { printed: line.text, read: readPrintedDate(line.text) };
}

/** 成文日期, 发文日期, 发布日期. The page's clock and the date of an upload are none of them. */
export function dateEntries(reading: Reading): readonly FrontMatterEntry[] {
  const signed = signedDateOf(reading);
  const field = (name: 'signed' | 'issued' | 'published') =>
    readPrintedDate(reading.fields.get(name) ?? '')?.date;
  const notes = titleNotesOf(reading);
  const noted = notes.find(({ day: found }) => found !== undefined)?.day?.date;
  const day = signed?.read?.date ?? field('signed') ?? noted;
  const entries: FrontMatterEntry[] = [];
  if (day !== undefined) {
    const whence = field('signed') === undefined ? '括号里的日期' : '页面信息栏';
    const mended = `印作“${signed?.printed}”，只有一种合法读法，请对照原件`;
    const checks = [
      ...(signed?.read?.damaged === true ? [mended] : []),
      ...(signed?.read === undefined ? [`落款没有可读的日期，按${whence}填写`] : []),
    ];
    entries.push({ key: 'signed', value: day, checks });
  }
  const issued = field('issued');
  if (issued !== undefined && issued !== day) {
    const check = `页面信息栏的发文日期与落款日期${day === undefined ? '无从比对' : '不同'}，请核对它标的是什么`;
    entries.push({ key: 'issued', value: issued, checks: [check] });
  }
  const inNote = notes.find(({ issued: found }) => found !== undefined)?.issued?.date;
  if (issued === undefined && inNote !== undefined && inNote !== day)
    entries.push({ key: 'issued', value: inNote, checks: ['按括号里写的印发日期填写，请核对'] });
  const published = field('published');
  if (published !== undefined) {
    entries.push({
      key: 'published',
      value: published,
      checks: ['按页面所标日期填写，请核对是这份文件的发布日期'],
    });
  }
  return entries;
}
