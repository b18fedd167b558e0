import type { DefaultTreeAdapterTypes } from 'parse5';
import { numberingOf } from '../../src/import/clauses/numbering.ts';
import { numberText } from './docx/numberText.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** The forms of a list's numbers, by `type` or `list-style-type`. */
const forms: Readonly<Record<string, (value: number) => string>> = {
  '1': (value) => `${value}. `,
  a: (value) => `${numberText(value, 'lowerLetter') ?? value}. `,
  A: (value) => `${numberText(value, 'upperLetter') ?? value}. `,
  decimal: (value) => `${value}. `,
  'lower-alpha': (value) => `${numberText(value, 'lowerLetter') ?? value}. `,
  'upper-alpha': (value) => `${numberText(value, 'upperLetter') ?? value}. `,
  'cjk-ideographic': (value) => `${numberText(value, 'chineseCounting') ?? value}、`,
  'simp-chinese-informal': (value) => `${numberText(value, 'chineseCounting') ?? value}、`,
};

/** The numbers that a browser prints before the items of an `<ol>`, by item; none before one whose text has its own. */
export function listNumbers(list: Element, textOf: (item: Element) => string): ReadonlyMap<Element, string> {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/u.exec(attribute(list, 'style') ?? '')?.[1];
  if (style === 'none') return new Map();
  const form = forms[style ?? attribute(list, 'type') ?? '1'] ?? forms['1'];
  let value = Number(attribute(list, 'start') ?? 1) - 1;
  const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li');
  return new Map(
    items.flatMap((item): readonly (readonly [Element, string])[] => {
      value = Number(attribute(item, 'value') ?? value + 1);
      const text = textOf(item).trim();
      const hasOwn = numberingOf(text) !== undefined || /^(第?[一二三四五六七八九十]+(是|[,，]))/u.test(text);
      return text === '' || hasOwn || form === undefined ? [] : [[item, form(value)]];
    }),
  );
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
