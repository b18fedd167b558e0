import { copyButton, type Said } from './copyButton.ts';
import { decodedFragment } from './decodedFragment.ts';
import { bracketed } from './quotation.ts';
import { tablesNamed } from './tablesNamed.ts';
import { textOf } from './textOf.ts';

/** Puts a button beside every number and target of the page that copies it with its bound, date, clause and address. */
function offerQuotes(): void {
  const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);
  // Headlines read rows, so they come first: a row with its button says more than it did.
  for (const block of all('.headlines > div:has(.headline-number)')) {
    block.querySelector('.headline-number')?.after(copyButton(saidInHeadline(block)));
  }
  for (const row of all<HTMLTableRowElement>('tr[id^="figure-"]')) {
    row.cells[2]?.append(copyButton(saidInRow(row)));
  }
  for (const row of all<HTMLTableRowElement>('tr:has(> td[id^="figure-"])')) {
    row.cells[0]?.append(' ', copyButton(saidInYears(row)));
  }
  for (const name of all('dt[id^="figure-"]')) {
    const said = { whose: whole(), what: textOf(name), notes: [`计算：${textOf(name.nextElementSibling)}`] };
    name.nextElementSibling?.append(' ', copyButton({ ...said, address: `#${name.id}` }));
  }
  // What a page says in few words has all of it in its attributes; its own address is its id's or its first link's.
  for (const short of all('[data-quote]')) {
    const { quote: what = '', notes = '' } = short.dataset;
    const address = short.id === '' ? (short.querySelector('a')?.href ?? '') : `#${short.id}`;
    short.append(' ', copyButton({ whose: '', what, notes: [notes], address }));
  }
}

/** A number that leads: what its row in the page's tables adds is taken from there. */
function saidInHeadline(block: HTMLElement): Said {
  const link = block.querySelector<HTMLAnchorElement>('.headline-number');
  const row = document.getElementById(decodedFragment(link?.hash ?? ''));
  const { sum = '', rows = '' } = block.dataset;
  return {
    whose: block.closest('.quotes') === null ? heading() : '',
    what: `${textOf(block.querySelector('dt'))}：${textOf(link)}`,
    // A line with a link names the document short; the words of the sum or the clause name it in full.
    notes: [
      ...[...block.querySelectorAll('.note-detail:not(:has(a))')].map(textOf),
      ...(row instanceof HTMLTableRowElement
        ? [...cautionsOf(row), ...basisOf(row)]
        : [...cautionsOf(block), sum, tablesNamed(rows)]),
    ],
    address: link?.href ?? '',
  };
}

function saidInRow(row: HTMLTableRowElement): Said {
  const [number, about] = row.cells;
  const [period, subject] = about?.childNodes ?? [];
  const captioned = textOf(row.closest('table')?.caption).split('：').slice(1).join('：');
  const { name = textOf(subject) || captioned, number: said = textOf(number) } = row.dataset;
  return {
    whose: heading(),
    what: `${name}：${said}`,
    notes: [textOf(period), ...cautionsOf(row), ...basisOf(row)],
    address: `#${row.id}`,
  };
}

/** A row of one part, year by year, with the sum of the newest. */
function saidInYears(row: HTMLTableRowElement): Said {
  const [part, ...cells] = row.cells;
  const table = row.closest('table');
  const section = row.closest('section[id]');
  const name = textOf(part);
  const years = [...(table?.tHead?.rows[0]?.cells ?? [])].slice(1).map(textOf);
  const numbers = cells.flatMap((cell, index) =>
    cell.id === '' ? [] : [`${years[index] ?? ''}${textOf(cell)}`],
  );
  const parts = [name === '全部' ? '' : name, table?.dataset.part ?? ''].filter((words) => words !== '');
  const sum = [...(section?.querySelectorAll('details li') ?? [])]
    .map(textOf)
    .find((words) => words.startsWith(`${name}：`));
  return {
    whose: whole(),
    what: `${textOf(section?.querySelector('h2'))}${bracketed(parts.join('，'))}：${numbers.join('、')}`,
    notes: [
      ...cautionsOf(table),
      sum === undefined ? '' : `${years[0] ?? ''}的计算：${sum.slice(name.length + 1)}`,
    ],
    address: `#${cells.find(({ id }) => id !== '')?.id ?? ''}`,
  };
}

/** What must be said with a number wherever it is quoted. */
function cautionsOf(element: HTMLElement | null): readonly string[] {
  return (element?.dataset.cautions ?? '').split('；');
}

/**
 * What a row rests on: the clause and its words, or the sum and its tables. Notes and folds are left out; a document that all
 * rows of the table share is named below it.
 */
function basisOf(row: HTMLTableRowElement): readonly string[] {
  const cell = row.cells[2]?.cloneNode(true);
  if (!(cell instanceof Element)) return [];
  const rows = textOf(cell.querySelector('details p')).replace(/\s/gu, '');
  for (const extra of cell.querySelectorAll('.note-detail, details, button')) extra.remove();
  const common = /《.+》/u.exec(textOf(row.closest('table')?.nextElementSibling))?.[0];
  const basis = textOf(cell);
  return [
    common === undefined || basis.includes('《') ? basis : basis.replace(/^文件：/u, `文件：${common}，`),
    tablesNamed(rows),
  ];
}

function heading(): string {
  return textOf(document.querySelector('h1'));
}

/** The place of a page of all its numbers: 云溪市 of 云溪市的全部数字. */
function whole(): string {
  return heading().replace(/的全部数字$/u, '');
}

offerQuotes();
