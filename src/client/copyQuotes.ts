import { decodedFragment } from './decodedFragment.ts';
import { type QuotedNumber, quotation } from './quotation.ts';

/** Puts a button beside every number of the page that copies it with its bound, date, clause and address. */
function offerQuotes(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.headlines > div:has(.headline-number)')) {
    block.querySelector('.headline-number')?.after(copyButton(() => quotedHeadline(block)));
  }
  for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[id^="figure-"]')) {
    row.cells[2]?.append(copyButton(() => quotedRow(row)));
  }
}

/** A number that leads: what its row in the page's tables adds is taken from there. */
function quotedHeadline(block: HTMLElement): QuotedNumber {
  const link = block.querySelector<HTMLAnchorElement>('.headline-number');
  const row = document.getElementById(decodedFragment(link?.hash ?? ''));
  return {
    whose: block.closest('.quotes') === null ? heading() : '',
    what: textOf(block.querySelector('dt')),
    number: textOf(link),
    notes: [
      ...[...block.querySelectorAll('.note-detail')].map(textOf),
      ...(row instanceof HTMLTableRowElement ? basisOf(row) : []),
    ],
    ...site(),
    address: link?.href ?? location.href,
  };
}

function quotedRow(row: HTMLTableRowElement): QuotedNumber {
  const [number, about] = row.cells;
  const [period, subject] = about?.childNodes ?? [];
  return {
    whose: heading(),
    what:
      subject === undefined
        ? textOf(row.closest('table')?.caption).split('：').slice(1).join()
        : textOf(subject),
    number: textOf(number),
    notes: [textOf(period), ...basisOf(row)],
    ...site(),
    address: new URL(`#${row.id}`, location.href).href,
  };
}

/**
 * What a row rests on: the clause and its words, or the sum. Notes and folds are left out; a document that all rows of the table
 * share is named below it.
 */
function basisOf(row: HTMLTableRowElement): readonly string[] {
  const cell = row.cells[2]?.cloneNode(true);
  if (!(cell instanceof Element)) return [];
  for (const extra of cell.querySelectorAll('.note-detail, details, button')) extra.remove();
  const common = /《.+》/u.exec(textOf(row.closest('table')?.nextElementSibling))?.[0];
  const basis = textOf(cell).trim();
  return [
    common === undefined || basis.includes('《') ? basis : basis.replace(/^文件：/u, `文件：${common}，`),
  ];
}

function site() {
  return {
    site: textOf(document.querySelector('.masthead-name')),
    asOf: textOf(document.querySelector('.colophon p')),
  };
}

function heading(): string {
  return textOf(document.querySelector('h1'));
}

function textOf(node: Node | null | undefined): string {
  return node?.textContent ?? '';
}

function copyButton(quoted: () => QuotedNumber): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-quote minor';
  button.textContent = '复制引文';
  button.ariaLive = 'polite';
  button.addEventListener('click', async () => {
    const text = quotation(quoted());
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
