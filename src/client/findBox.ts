import type { ReadFile } from '../search/NameReader.ts';
import { nameItem } from './nameItem.ts';
import { namesAnswer } from './namesAnswer.ts';
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
  const { status, names } = await namesAnswer(query, read, { shown: offered, rest: '；按回车看更多' });
  return { status, items: names.map((name) => nameItem(name, site)) };
}
