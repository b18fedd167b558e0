import type { FullText } from './fullText.ts';

/** Said where a query has neither letters nor digits. */
export const nothingToFind = '没有可以查的字：请写字、字母或者数字，如“紧密型”“60%”。';

/** What a search of the full text found. Only pages that are searched are spoken of; school lists and groups are not among them. */
export function textStatus(
  query: string,
  { total, parts, exact = total }: Pick<FullText, 'total' | 'parts' | 'exact'>,
): string {
  const written = `“${query.replaceAll('"', '')}”`;
  if (parts !== undefined) {
    return `这些页面里没有连着写的${written}；${parts.map((part) => `“${part}”`).join('')}都有的有 ${total} 页。`;
  }
  if (total > 0 && exact === total) return `有 ${total} 页。`;
  if (total > 0) {
    const found = exact === 0 ? `没有看到写着${written}的页` : `写着${written}的 ${exact} 页排在前面`;
    return `${found}；查数字时不分小数点和百分号，数字相同的共有 ${total} 页。`;
  }
  const whole = /\d/u.test(query) ? '数字要写全：要找 60%，只写 6 找不到。' : '';
  return `这些页面里没有找到${written}。${whole}学校和集团请看“名称”一栏。`;
}
