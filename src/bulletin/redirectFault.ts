import { canonicalPath } from '../domain/clausePath.ts';
import { addressFault } from './addressFault.ts';
import { addressParts, isElsewhere } from './plainAddress.ts';
import { isClause, type Redirect } from './redirectsOf.ts';

/** Why a redirect cannot be read, or its old address cannot be written as a page; undefined where it can. */
export function redirectFault(
  { from, key, value, file }: Redirect,
  stands: (address: string) => boolean,
): string | undefined {
  const ofSite = file === 'content/site.yaml';
  if (!ofSite && (!isClause(key) || canonicalPath(key) === '')) {
    return `左边的“${key}”应当是本文件原来的条款号，如 三（二）；别的地址请写到 content/site.yaml 的 redirects 里`;
  }
  const left = ofSite ? addressFault(key) : undefined;
  if (left !== undefined) return `左边的旧地址“${key}”${left}`;
  const below = parentFile(from, stands);
  if (below !== undefined) {
    return `左边的旧地址“${key}”落在文件 /${below} 之下，那里不能再有网页；文件的地址末尾不加 /，请改正或删掉这一行`;
  }
  if (!ofSite && isClause(value)) return undefined;
  const right = isElsewhere(value) ? foreignFault(value) : addressFault(value);
  return right && `“${key}”要改到的“${value}”${right}`;
}

function foreignFault(value: string): string | undefined {
  if (!URL.canParse(value) || /\s/u.test(value))
    return '不是完整的网址；请从浏览器的地址栏照抄，如 https://example.gov.cn/a.html';
  return value.startsWith('https://')
    ? undefined
    : '不是 https:// 开头的网址，读者会从加密的网页转到不加密的；请写 https:// 的地址，没有的请不要转过去';
}

/** The file of this site that an address would have to be a folder of. */
function parentFile(from: string, stands: (address: string) => boolean): string | undefined {
  const parts = addressParts(from).page.split('/');
  return parts
    .slice(0, -1)
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find(stands);
}
