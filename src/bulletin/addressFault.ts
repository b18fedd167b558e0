import { addressParts, decoded } from './plainAddress.ts';

const example = '如 /places/旧编码/';

/** Why an address of this site cannot be read as one, with what to write instead; undefined where it can. */
export function addressFault(written: string): string | undefined {
  const address = decoded(written);
  const { page, fragment } = addressParts(address);
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address))
    return `只能写本站之内的地址，不带网站域名；请从 / 写起，${example}`;
  if (!address.startsWith('/')) return `要从 / 写起；请写成 ${example.slice(2)} 的样子`;
  if (address.includes('?')) return '不能带 ? 和它后面的查询；请只写 ? 前面的部分';
  if (page.split('/').some((part) => part === '.' || part === '..')) {
    return `不能用 . 或 .. 指上一级；请从 / 写出完整的地址，${example}`;
  }
  if (page.includes('//') || page.includes('\\'))
    return `只能用单个的 / 分段；请写成 ${example.slice(2)} 的样子`;
  if (/[\s\p{Cc}]/u.test(address)) return '里面有空格或看不见的字符；请删去';
  const odd = /[%<>"'|{}^`[\]*:]/u.exec(page)?.[0];
  if (odd !== undefined) return `里面的“${odd}”不能用在地址里；请从浏览器的地址栏照抄域名后面的部分`;
  if (fragment === '') return '# 后面是空的；请写出页内位置，或删去 #';
  return fragment?.includes('#') ? '只能有一个 #；请检查' : undefined;
}
