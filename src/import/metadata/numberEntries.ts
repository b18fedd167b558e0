import { type DocumentNumber, readDocumentNumber } from './documentNumber.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import type { Reading } from './Reading.ts';
import { titleNotesOf } from './titleNotesOf.ts';

const indexShape = /^[0-9A-Z]{7,9}(-?[0-9A-Z])?\/\d{4}-\d{5}$/u;

/** The document's own number: a line of its head, or the page's field. */
export function documentNumberOf(reading: Reading): DocumentNumber | undefined {
  const { parts, fields } = reading;
  const head = parts[0]?.head ?? [];
  const line = head.find(({ kind }) => kind === 'number')?.text;
  const named = head.filter(({ kind }) => kind === 'official' || kind === 'field').map(({ text }) => text);
  const [own, ...others] = [line ?? '', ...named, fields.get('number') ?? ''].map(readDocumentNumber);
  return [own, ...titleNotesOf(reading).map(({ number }) => number), ...others].find(
    (found) => found !== undefined,
  );
}

/** 发文字号 and 索引号. */
export function numberEntries(reading: Reading): readonly FrontMatterEntry[] {
  const { fields } = reading;
  const found = documentNumberOf(reading);
  const entries: FrontMatterEntry[] = [];
  if (found?.number !== undefined) {
    const check = `印作“${found.printed}”，按年份和序号复原，请对照原件，看序号是否还缺数字`;
    entries.push({ key: 'number', value: found.number, checks: found.damaged ? [check] : [] });
    if (found.printed !== found.number)
      entries.push({ key: 'printed_number', value: found.printed, checks: [] });
  } else if (fields.has('number')) {
    const check = '页面写的文号认不出年份和序号，照录';
    entries.push({ key: 'printed_number', value: fields.get('number') ?? '', checks: [check] });
  }
  const index = fields.get('index');
  if (index !== undefined) {
    const checks = indexShape.test(index) ? [] : ['索引号不合通行的写法（如 011459992/2023-26079）'];
    entries.push({ key: 'index_number', value: index, checks });
  }
  return entries;
}
