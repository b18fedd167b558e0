/** Runs in the page: controls of the header, of navigation and of forms that are smaller than 44 by 44 px. */
export function smallControls(): string[] {
  const controls =
    'header a, nav a, form a, button, summary, select, textarea, label:has(input), input:not([type=hidden])';
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>(controls)) {
    // A box to tick is pressed through its label.
    if (element.localName === 'input' && element.closest('label') !== null) continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden'))
      continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < 43.5 || height < 43.5) {
      const words = element.textContent.trim().slice(0, 20);
      faults.push(`<${element.localName}> “${words}” is ${Math.round(width)} × ${Math.round(height)}`);
    }
  }
  return faults;
}
