import { inflateSync } from 'node:zlib';

/** The text of a PDF. */
export function pdfText(pdf: Buffer): string {
  return pdfPages(pdf).join('\n');
}

/**
 * The text of each page of a PDF as Chromium writes them: pages of text in fonts that each carry a table from glyph to
 * character. Han characters come back in their usual forms (the PDF has 年 and its like as radicals).
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/\n(\d+) 0 obj\n(.*?)\nendobj/gsu)].map(([, id, body]) => [Number(id), body ?? '']),
  );
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/u.exec(body)?.[1];
    if (table !== undefined) fonts.set(`F${id}`, charactersOf(streamOf(objects.get(Number(table)) ?? '')));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/u.test(body));
  return pages.map((page) => {
    const content = /\/Contents (\d+) 0 R/u.exec(page)?.[1];
    return shownText(streamOf(objects.get(Number(content)) ?? ''), fonts).normalize('NFKC');
  });
}

function streamOf(body: string): string {
  const data = /stream\n(.*)\nendstream/su.exec(body)?.[1] ?? '';
  if (data === '' || !body.includes('/FlateDecode')) return data;
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

/** A font's table: the code of a glyph, in hexadecimal, to its character. */
function charactersOf(table: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar\n(.*?)endbfchar/gsu)) {
    for (const [, code = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)>/gu)) {
      characters.set(code, utf16(text));
    }
  }
  for (const [, lines = ''] of table.matchAll(/beginbfrange\n(.*?)endbfrange/gsu)) {
    for (const [, from = '', to = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const key = code.toString(16).toUpperCase().padStart(from.length, '0');
        characters.set(key, String.fromCodePoint(Number.parseInt(text, 16) + code - first));
      }
    }
  }
  return characters;
}

function utf16(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

/** What a page's drawing instructions write, in the order in which they write it. */
function shownText(instructions: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let characters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [word, font, codes] of instructions.matchAll(
    /\/(F\d+) [\d.]+ Tf|(?<!ActualText )<(\w+)>|\bET\b/gu,
  )) {
    if (font !== undefined) characters = fonts.get(font) ?? new Map();
    else if (codes === undefined) text += word === 'ET' ? '\n' : '';
    else text += glyphs(codes, characters);
  }
  return text;
}

function glyphs(codes: string, characters: ReadonlyMap<string, string>): string {
  const width = characters.keys().next().value?.length ?? 4;
  const found = codes.match(new RegExp(`.{${width}}`, 'gu')) ?? [];
  return found.map((code) => characters.get(code.toUpperCase()) ?? '').join('');
}
