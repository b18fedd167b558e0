// 长者模式, remembered from page to page. Runs in the head, before anything is painted; without it the box works for one page.
(() => {
  const root = document.documentElement;
  /** @param {boolean} on */
  const apply = (on) => root.toggleAttribute('data-elder', on);
  const read = () => {
    try {
      return localStorage.getItem('elder-mode') === 'on';
    } catch {
      return false; // Storage is closed to this site.
    }
  };
  apply(read());
  document.addEventListener('DOMContentLoaded', () => {
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
