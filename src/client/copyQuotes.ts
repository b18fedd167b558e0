import { decodedFragment } from './decodedFragment.ts';
import { type Quoted, quotation } from './quotation.ts';
import { tablesNamed } from './tablesNamed.ts';

type Said = Omit<Quoted, 'site' | 'asOf'>;

/** Puts a button beside every number and target of the page that copies it with its bound, date, clause and address. */
function offerQuotes(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.headlines > div:has(.headline-number)')) {
    block.querySelector('.headline-number')?.after(copyButton(() => saidInHeadline(block)));
  }
  for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[id^="figure-"]')) {
    row.cells[2]?.append(copyButton(() => saidInRow(row)));
  }
  // What a page says in few words has all of it in its attributes; its first link is its own address.
  for (const short of document.querySelectorAll<HTMLElement>('[data-quote]')) {
    const { quote: what = '', notes = '' } = short.dataset;
    const address = short.querySelector('a')?.href ?? location.href;
    short.append(
      ' ',
      copyButton(() => ({ whose: '', what, notes: [notes], address })),
    );
  }
}

/** A number that leads: what its row in the page's tables adds is taken from there. */
function saidInHeadline(block: HTMLElement): Said {
  const link = block.querySelector<HTMLAnchorElement>('.headline-number');
  const row = document.getElementById(decodedFragment(link?.hash ?? ''));
  const { sum = '', rows = '' } = block.dataset;
  return {
    whose: block.closest('.quotes') === null ? heading() : '',
    what: `${textOf(block.querySelector('dt')).trim()}：${textOf(link).trim()}`,
    notes: [
      ...[...block.querySelectorAll('.note-detail')].map(textOf),
      ...(row instanceof HTMLTableRowElement ? basisOf(row) : [sum, tablesNamed(rows)]),
    ],
    address: link?.href ?? location.href,
  };
}

function saidInRow(row: HTMLTableRowElement): Said {
  const [number, about] = row.cells;
  const [period, subject] = about?.childNodes ?? [];
  const what =
    subject === undefined
      ? textOf(row.closest('table')?.caption).split('：').slice(1).join()
      : textOf(subject);
  return {
    whose: heading(),
    what: `${what.trim()}：${textOf(number).trim()}`,
    notes: [textOf(period), ...basisOf(row)],
    address: new URL(`#${row.id}`, location.href).href,
  };
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
  const basis = textOf(cell).trim();
  return [
    common === undefined || basis.includes('《') ? basis : basis.replace(/^文件：/u, `文件：${common}，`),
    tablesNamed(rows),
  ];
}

function heading(): string {
  return textOf(document.querySelector('h1'));
}

function textOf(node: Node | null | undefined): string {
  return node?.textContent ?? '';
}

function copyButton(said: () => Said): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-quote';
  button.textContent = '复制引文';
  button.ariaLive = 'polite';
  button.addEventListener('click', async () => {
    const site = textOf(document.querySelector('.masthead-name'));
    const asOf = textOf(document.querySelector('.colophon p'));
    const text = quotation({ ...said(), site, asOf });
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = '已复制';
      setTimeout(() => {
        button.textContent = '复制引文';
      }, 3000);
    } catch {
      button.replaceWith(textToCopy(text));
    }
  });
  return button;
}

/** The clipboard is closed to pages without https: the text stands selected, to be copied by hand. */
function textToCopy(text: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.className = 'copy-text';
  area.ariaLabel = '引文，请手工复制';
  area.readOnly = true;
  area.rows = 5;
  area.value = text;
  setTimeout(() => area.select());
  return area;
}

offerQuotes();
