import { basisEntry } from './basisEntry.ts';
import { damageEntry } from './damageEntry.ts';
import { dateEntries } from './dateEntries.ts';
import type { FrontMatterEntry, MissingEntry } from './FrontMatter.ts';
import { issuerEntry } from './issuerEntry.ts';
import { numberEntries } from './numberEntries.ts';
import { policyKindOf } from './policyKindOf.ts';
import type { Reading } from './Reading.ts';
import { sourceEntries } from './sourceEntries.ts';
import { titleEntries, titleOf } from './titleEntries.ts';

/** Every key that the source answers, in the order of the policy pages, with reminders for those it does not. */
export function frontMatterOf(reading: Reading): readonly (FrontMatterEntry | MissingEntry)[] {
  const kind = policyKindOf(titleOf(reading));
  const entries: readonly FrontMatterEntry[] = [
    ...titleEntries(reading),
    ...(kind === undefined ? [] : [{ key: 'kind', value: kind, checks: ['文种按标题末尾的字推定'] }]),
    ...issuerEntry(reading),
    ...numberEntries(reading),
    ...dateEntries(reading),
    ...sourceEntries(reading),
    ...(reading.place === undefined ? [] : [{ key: 'places', value: [reading.place], checks: [] }]),
    ...basisEntry(reading),
    ...damageEntry(reading),
  ];
  const missing = reminders.filter(([key]) => !entries.some((entry) => entry.key === key));
  return [...entries, ...missing.map(([key, words]) => ({ checks: [`${key}（${words}）`] }))];
}

const reminders: readonly (readonly [string, string])[] = [
  ['kind', '文种没有认出来'],
  ['issuer', '发文机关没有找到；来源隐去的写 "[r]"'],
  ['number', '发文字号没有找到；来源隐去的写 "[r]"'],
  ['signed', '成文日期没有找到；来源隐去的写 "[r]"'],
  ['published', '发布日期没有找到'],
  [
    'source_kind',
    '来源性质看不出来：official_document（正式文件）、drafting_note、reply 或 third_party_copy',
  ],
  ['places', '这份文件管的地方，写地方编码，如 [suichang]'],
  ['summary', '一两句老百姓读得懂的概括，请补写'],
];
