import { nameOf, type Quoted, quotation } from './quotation.ts';
import { textOf } from './textOf.ts';

/** What is said of a number, without what all of the page share; its address as the page links to it. */
export type Said = Omit<Quoted, 'site' | 'asOf'>;

const offer = '复制引文';

/** A button that copies a sentence with the site's name and the kept address, and says what of. */
export function copyButton(said: Said): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-quote';
  button.ariaLive = 'polite';
  const show = (words: string) => {
    button.textContent = words;
    button.ariaLabel = `${words}：${nameOf(said)}`;
  };
  show(offer);
  button.addEventListener('click', async () => {
    const site = textOf(document.querySelector('.masthead-name'));
    const asOf = textOf(document.querySelector('.colophon p'));
    const text = quotation({ ...said, site, asOf, address: canonical(said.address) });
    try {
      await navigator.clipboard.writeText(text);
      show('已复制');
      setTimeout(() => show(offer), 3000);
    } catch {
      showText(button, text);
    }
  });
  return button;
}

/** The address on the site's own host, whatever host shows the page. */
function canonical(address: string): string {
  const { pathname, hash } = new URL(address, location.href);
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return new URL(`${pathname}${hash}`, own).href;
}

/** The clipboard is closed to pages without https: the text stands selected below the button, to be copied by hand. */
function showText(button: HTMLButtonElement, text: string): void {
  const shown = button.nextElementSibling;
  const label = shown?.matches('.copy-text') === true ? shown : document.createElement('label');
  label.className = 'copy-text';
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.rows = 5;
  area.value = text;
  label.replaceChildren('请手工复制：', area);
  button.after(label);
  setTimeout(() => area.select());
}
