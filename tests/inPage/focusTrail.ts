/** What the keyboard met on its way through a page. */
export interface FocusTrail {
  /** Elements that can be reached, in the order of the document. */
  readonly expected: readonly string[];
  /** Elements that took the focus, in the order in which they took it. */
  readonly met: readonly string[];
  /** Elements that did not show that they had the focus, or were out of sight. */
  readonly unseen: readonly string[];
}

declare global {
  interface Window {
    focusTrail?: { met: string[]; unseen: string[]; name(element: Element): string };
  }
}

/** Runs in the page: starts writing down what takes the focus. Returns how many elements can take it. */
export function startFocusTrail(): number {
  const reachable =
    'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(reachable)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const numbers = new Map(all.map((element, index) => [element, index]));
  const name = (element: Element): string =>
    `${numbers.get(element) ?? '?'} <${element.localName}> ${element.textContent.trim().slice(0, 20)}`;
  const trail = { met: [] as string[], unseen: [] as string[], name, expected: all.map(name) };
  window.focusTrail = trail;
  // At the key's way up the page has scrolled to what took the focus.
  document.addEventListener('keyup', () => {
    const target = document.activeElement;
    if (target === null) return;
    trail.met.push(name(target));
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const box = target.getBoundingClientRect();
    const inSight =
      box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
    if (!(outlined && inSight) || outlineColor === 'transparent') trail.unseen.push(name(target));
  });
  return all.length;
}

/** Runs in the page: what was written down. */
export function readFocusTrail(): FocusTrail {
  const trail = window.focusTrail as unknown as FocusTrail;
  return { expected: trail.expected, met: trail.met, unseen: trail.unseen };
}
