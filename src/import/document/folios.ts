import { plainForm } from '../script/plainForm.ts';
import type { SourceLine } from '../source/SourceText.ts';

const folio = /^(?:[-—–－]+(\d{1,3})[-—–－]+|第(\d{1,3})页(?:[/,，]?共\d{1,3}页)?)$/u;

/** The number of a printed page where a line is nothing else: — 1 —, 第 1 页 共 5 页. */
export function folioOf(text: string): number | undefined {
  const [, dashed, named] = folio.exec(plainForm(text)) ?? [];
  const written = dashed ?? named;
  return written === undefined ? undefined : Number(written);
}

/** The lines that are page numbers: at least two, each more than the one before. A single one may be the text's own. */
export function foliosIn(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = lines.flatMap(({ number, text }) => {
    const page = folioOf(text);
    return page === undefined ? [] : [{ number, page }];
  });
  const isRow = found.every(({ page }, at) => at === 0 || page > (found[at - 1]?.page ?? 0));
  return new Set(found.length > 1 && isRow ? found.map(({ number }) => number) : []);
}
