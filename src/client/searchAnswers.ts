import { type FullText, fullText, hasWords } from './fullText.ts';
import { markedWords } from './markedWords.ts';
import { nameItem } from './nameItem.ts';
import { namesAnswer } from './namesAnswer.ts';
import type { Pagefind } from './Pagefind.ts';
import { readNames } from './readNames.ts';
import { nothingToFind, textStatus } from './textStatus.ts';

const namesShown = 50;
const pagesAtOnce = 5;
/** Words around a match, each of one character. */
const excerptLength = 60;

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
  const read = readNames(new URL('names/', form.action));
  const { status, names } = await namesAnswer(query, read, { shown: namesShown, rest: '；多写几个字更准' });
  part('names').replaceChildren(...names.map((name) => nameItem(name, new URL('../', form.action))));
  part('names-status').textContent = status;
}

async function answerPages(form: HTMLFormElement, query: string): Promise<void> {
  const status = part('pages-status');
  if (!hasWords(query)) {
    status.textContent = nothingToFind;
    return;
  }
  try {
    const found = await fullText(query, await loadPagefind(new URL('../', form.action)));
    status.textContent = textStatus(query, found);
    part('pages-more').addEventListener('click', () => void listMore(found));
    await listMore(found);
  } catch {
    status.textContent = '全文索引没有读到，请稍后再试。';
  }
}

/** The index is made when the site is built, so it is not there in `npm run dev`. */
async function loadPagefind(site: URL): Promise<Pagefind> {
  const address = new URL('pagefind/pagefind.js', site).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: site.pathname, excerptLength });
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
