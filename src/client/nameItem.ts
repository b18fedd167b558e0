import { aliasInWords } from '../search/aliasInWords.ts';
import type { FoundName } from '../search/findNames.ts';

/** One found name as a list item: a link to its row, and in small print what it is and where. */
export function nameItem({ name, alias, where, words, path }: FoundName, site: URL): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(path, site).href;
  link.textContent = name;
  const detail = document.createElement('span');
  detail.className = 'note-detail';
  detail.textContent = [aliasInWords(alias), words, where].filter((text) => text !== '').join('；');
  item.append(link, detail);
  return item;
}
