import { escapeXml } from './escapeXml.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** px to one decimal: finer than any screen shows, and short. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One SVG element. Numbers are rounded to 0.1 px, texts escaped, undefined attributes left out; `inside` is markup. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? pixel(value) : escapeXml(value)}"`;
  }
  return inside === '' ? `${written}/>` : `${written}>${inside}</${name}>`;
}

/** The wording shown when a mark is pointed at. */
export function hover(text: string): string {
  return `<title>${escapeXml(text)}</title>`;
}
