/** Runs in the page: what makes it scroll sideways, outermost first. Empty when nothing does. */
export function sidewaysScroll(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1,
  );
  const named = wide.slice(0, 5).map((element) => {
    const right = Math.round(element.getBoundingClientRect().right);
    return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> to ${right}: ${element.textContent.trim().slice(0, 30)}`;
  });
  return [`the page is ${scrollWidth} wide in ${clientWidth}`, ...named];
}
