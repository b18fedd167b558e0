import type { FullText } from './fullText.ts';

/** Said where a query has neither letters nor digits. */
export const nothingToFind = '没有可以查的字：请写字、字母或者数字，如“紧密型”“60%”。';

/** What a search of the full text found. Only pages that are searched are spoken of; school lists and groups are not among them. */
export function textStatus(query: string, { total, parts }: Pick<FullText, 'total' | 'parts'>): string {
  const written = `“${query.replaceAll('"', '')}”`;
  if (parts !== undefined) {
    return `这些页面里没有连着写的${written}；${parts.map((part) => `“${part}”`).join('')}都有的有 ${total} 页。`;
  }
  if (total > 0) return `有 ${total} 页。`;
  const whole = /\d/u.test(query) ? '数字要写全：要找 60%，只写 6 找不到。' : '';
  return `这些页面里没有找到${written}。${whole}学校和集团请看“名称”一栏。`;
}
