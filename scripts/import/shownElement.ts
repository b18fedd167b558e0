import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What a page calls its own pictures: marks of offices, of sharing, of printing. */
const ownName =
  /(?:^|[/_-])(?:logo|icons?|ico|share|weixin|wechat|weibo|qrcode|ewm|erweima|print|close|beian|gongan|ghs|jiucuo|conac|banner)\d*(?:[/_-][^/]*)?(?:\.\w+)?$|conac\.cn/iu;
const ownWords =
  /^(?:党政机关|事业单位|政府网站找错|网站纠错|公安备案|适老化|无障碍).*$|logo|图标|二维码$|^(?:微信|微博|打印|关闭|分享)$/iu;

/** A picture of the page, not of its document: no larger than a letter or a button, or called so. */
export function isIcon(element: Element | undefined): boolean {
  const attributes = new Map(element?.attrs.map(({ name, value }) => [name, value.trim()]));
  const isSmall = ['width', 'height'].some((side) => {
    const written = attributes.get(side) ?? '';
    return /^\d+(?:px)?$/u.test(written) && Number.parseInt(written, 10) <= 32;
  });
  const words = attributes.get('alt') || attributes.get('title') || '';
  return isSmall || ownName.test(attributes.get('src') ?? '') || ownWords.test(words);
}

/** Whether a browser does not show the element at all. */
export function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)),
  );
}
