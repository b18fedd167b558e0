// 长者模式, remembered from page to page. Runs in the head, before anything is painted; without it the box works for one page.
// And what a link leads to is unfolded, for browsers that do not do so by themselves; Esc folds the sections of a phone.
(() => {
  const root = document.documentElement;
  /** @param {boolean} on */
  const apply = (on) => {
    root.toggleAttribute('data-elder', on);
    for (const notes of document.querySelectorAll('details.notes-fold')) notes.toggleAttribute('open', !on);
  };
  const read = () => {
    try {
      return localStorage.getItem('elder-mode') === 'on';
    } catch {
      return false; // Storage is closed to this site.
    }
  };
  apply(read());
  /** @param {string} fragment */
  const spotOf = (fragment) => {
    try {
      return document.getElementById(decodeURIComponent(fragment));
    } catch {
      return null; // Not an address of this site.
    }
  };
  const unfold = () => {
    const target = spotOf(location.hash.slice(1));
    const closed = target?.closest('details:not([open])');
    if (!(closed instanceof HTMLDetailsElement)) return;
    closed.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  addEventListener('keydown', ({ key }) => {
    const menu = document.querySelector('.menu[open]');
    if (key !== 'Escape' || !(menu instanceof HTMLDetailsElement)) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('DOMContentLoaded', () => {
    apply(read());
    unfold();
    const box = document.querySelector('#elder-mode');
    if (!(box instanceof HTMLInputElement)) return;
    box.checked = read();
    box.addEventListener('change', () => {
      apply(box.checked);
      try {
        localStorage.setItem('elder-mode', box.checked ? 'on' : 'off');
      } catch {
        // It holds for this page only.
      }
    });
  });
})();
