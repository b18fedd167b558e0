/** Runs in the page: elements that cut off what they hold. Text for screen readers alone is clipped on purpose. */
export function clippedText(): string[] {
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
    const style = getComputedStyle(element);
    const cuts = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
    if (!cuts || style.clipPath !== 'none' || !element.checkVisibility()) continue;
    const wide = element.scrollWidth > element.clientWidth + 1;
    const high = element.scrollHeight > element.clientHeight + 1;
    if (wide || high) {
      faults.push(
        `<${element.localName} class="${element.className}"> cuts off: ${element.textContent.trim().slice(0, 40)}`,
      );
    }
  }
  return faults;
}
