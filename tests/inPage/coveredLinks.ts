/** Runs in the page: links and buttons whose middle lies under another control, which would be pressed in their place. */
export function coveredLinks(): string[] {
  const controls = 'a, button, summary, label, input, select';
  const faults: string[] = [];
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const control of document.querySelectorAll<HTMLElement>(`main :is(${controls})`)) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.visually-hidden, svg'))
      continue;
    control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    for (const { left, top, width, height } of control.getClientRects()) {
      const found = document.elementFromPoint(left + width / 2, top + height / 2)?.closest(controls);
      if (!found || found === control || control.contains(found) || found.contains(control)) continue;
      const words = (element: Element) => `“${element.textContent.trim().slice(0, 20)}”`;
      faults.push(`${words(control)} lies under ${words(found)}`);
    }
  }
  return faults;
}
