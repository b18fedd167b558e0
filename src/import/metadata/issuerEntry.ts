import { organisationsOf } from '../document/lineKindOf.ts';
import { plainForm } from '../script/plainForm.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import type { Reading } from './Reading.ts';
import { titleOf } from './titleEntries.ts';

/** 发文机关: who signed; else the page's field; else who the title begins with. */
export function issuerEntry(reading: Reading): readonly FrontMatterEntry[] {
  const signed = reading.parts.find(({ signature }) => signature.length > 0)?.signature ?? [];
  const names = signed
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ text }) => organisationsOf(text));
  const field = reading.fields.get('issuer');
  if (names.length > 0) {
    const differs =
      field !== undefined && !names.some((name) => name.endsWith(field) || field.endsWith(name));
    return [entry(names.join('、'), differs ? [`页面信息栏写的是“${field}”，与落款不同`] : [])];
  }
  if (field !== undefined) return [entry(field, ['没有落款，按页面信息栏填写'])];
  const opening = /^(\p{Script=Han}{2,20}?(?:局|政府|委员会|厅|部|办公室))关于/u.exec(
    plainForm(titleOf(reading)),
  )?.[1];
  return opening === undefined ? [] : [entry(opening, ['没有落款，按标题开头填写，名称可能不全'])];
}

function entry(value: string, checks: readonly string[]): FrontMatterEntry {
  return { key: 'issuer', value, checks };
}
