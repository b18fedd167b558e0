import { findNames, isLongEnough, type ReadFile } from '../search/findNames.ts';
import { nameItem } from './nameItem.ts';
import { readNames } from './readNames.ts';

/** Names offered below the box; the search page has the rest. */
const offered = 8;
/** Milliseconds without a key before the names are looked up. */
const pause = 120;

/** Offers names while one types in a search form. Without this the form leads to the search page. */
export function findBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (input === null) return;
  const site = new URL('../', form.action);
  const read = readNames(new URL('names/', form.action));
  const { panel, say, list } = answerPanel(form);
  let asked = 0;
  const answer = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const lines = await answerLines(input.value.trim(), site, read);
    if (turn !== asked) return;
    say(lines.status);
    list.replaceChildren(...lines.items);
    panel.hidden = lines.status === '';
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), pause);
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later();
  });
  input.addEventListener('compositionend', later);
  input.addEventListener('focus', () => {
    panel.hidden = list.childElementCount === 0;
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) panel.hidden = true;
  });
  form.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      input.focus();
      panel.hidden = true;
    }
    if (!panel.hidden) stepByArrow(event, [input, ...list.querySelectorAll('a')]);
  });
}

/** The arrow keys go from the box through the names and back. */
function stepByArrow(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || next === undefined) return;
  next.focus();
  event.preventDefault();
}

function answerPanel(form: HTMLFormElement) {
  const panel = document.createElement('div');
  panel.className = 'find-panel';
  panel.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ul');
  panel.append(status, list);
  form.append(panel);
  const say = (words: string): void => {
    status.textContent = words;
  };
  return { panel, say, list };
}

async function answerLines(query: string, site: URL, read: ReadFile) {
  if (query === '') return { status: '', items: [] };
  if (!isLongEnough(query)) return { status: '请至少写两个字，如“实验”。', items: [] };
  try {
    const { names, more } = await findNames(query, read);
    const items = names.slice(0, offered).map((name) => nameItem(name, site));
    return { status: countInWords(names.length, more), items };
  } catch {
    return { status: '名单没有读到，请按回车到查找页再试。', items: [] };
  }
}

/** How many were found: `没有…` · `找到 3 个` · `找到 20 个，先列 8 个` · `找到很多`. */
function countInWords(count: number, more: boolean): string {
  if (count === 0) return '名单里没有这个名称。按回车在全站的文字里找。';
  if (more) return `找到很多，先列 ${offered} 个；多写几个字更准，按回车看更多。`;
  return count > offered ? `找到 ${count} 个，先列 ${offered} 个；按回车看全部。` : `找到 ${count} 个。`;
}
