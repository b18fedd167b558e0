import { findNames, isLongEnough } from '../search/findNames.ts';
import { type FullText, fullText, type Pagefind } from './fullText.ts';
import { markedWords } from './markedWords.ts';
import { nameItem } from './nameItem.ts';
import { readNames } from './readNames.ts';

const namesShown = 50;
const pagesAtOnce = 5;

const form = document.querySelector<HTMLFormElement>('main form.find');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (form !== null && query !== '') answer(form, query);

function answer(form: HTMLFormElement, query: string): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('form.find input')) input.value = query;
  const answers = part('answers');
  answers.hidden = false;
  document.title = `“${query}”的查找结果 - ${document.title}`;
  void answerNames(form, query);
  void answerPages(form, query);
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id}`);
  return found;
}

async function answerNames(form: HTMLFormElement, query: string): Promise<void> {
  const status = part('names-status');
  if (!isLongEnough(query)) {
    status.textContent = '查名称请至少写两个字，如“实验”。';
    return;
  }
  try {
    const { names, more } = await findNames(query, readNames(new URL('names/', form.action)));
    const shown = names.slice(0, namesShown);
    part('names').replaceChildren(...shown.map((name) => nameItem(name, new URL('../', form.action))));
    const rest = names.length > shown.length || more ? `，先列 ${shown.length} 个；多写几个字更准` : '';
    const count = more ? '有很多名称含有这些字' : `有 ${names.length} 个名称含有这些字`;
    status.textContent = names.length === 0 ? '名单里没有含有这些字的名称。' : `${count}${rest}。`;
  } catch {
    status.textContent = '名单没有读到，请稍后再试，或者按下面的地方找。';
  }
}

async function answerPages(form: HTMLFormElement, query: string): Promise<void> {
  const status = part('pages-status');
  try {
    const found = await fullText(query, await loadPagefind(new URL('../', form.action)));
    const quality = found.exact ? '有 ' : '整句没有找到；含有其中词语的有 ';
    status.textContent = found.total === 0 ? '没有找到。' : `${quality}${found.total} 页。`;
    const more = part('pages-more');
    more.addEventListener('click', () => void listMore(found));
    await listMore(found);
  } catch {
    status.textContent = '全文索引没有读到，请稍后再试。';
  }
}

/** The index is made when the site is built, so it is not there in `npm run dev`. */
async function loadPagefind(site: URL): Promise<Pagefind> {
  const address = new URL('pagefind/pagefind.js', site).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: site.pathname });
  return pagefind;
}

async function listMore(found: FullText): Promise<void> {
  const list = part('pages');
  const from = list.childElementCount;
  for (const { url, title, excerpt } of await found.pages(from, from + pagesAtOnce)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const detail = document.createElement('span');
    detail.className = 'note-detail';
    detail.append(markedWords(excerpt));
    item.append(link, detail);
    list.append(item);
  }
  part('pages-more').hidden = list.childElementCount >= found.total;
}
