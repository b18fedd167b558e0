import { signedDateOf } from './dateEntries.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import { documentNumberOf } from './numberEntries.ts';
import type { Reading } from './Reading.ts';

/** What the front matter mends: the page says how the copy prints it. */
export function damageEntry(reading: Reading): readonly FrontMatterEntry[] {
  const number = documentNumberOf(reading);
  const signed = signedDateOf(reading);
  const value = [
    ...(number?.damaged === true && number.number !== undefined
      ? [
          {
            where: '文号',
            printed: number.printed,
            read_as: number.number,
            why: '副本缺括号或“号”字，按年份和序号复原',
          },
        ]
      : []),
    ...(signed?.read?.damaged === true
      ? [
          {
            where: '落款日期',
            printed: signed.printed,
            read_as: signed.read.date,
            why: '副本缺“月”或“日”，只有一种合法读法',
          },
        ]
      : []),
  ];
  return value.length === 0 ? [] : [{ key: 'damage', value, checks: [] }];
}
